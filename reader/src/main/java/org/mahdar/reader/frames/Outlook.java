package org.mahdar.reader.frames;

import org.mahdar.minutes.Code;

/** How a clause looks at what it tells: as done, as going on, as to come, as possible, or as merely wished. */
public enum Outlook implements Code {
    PAST("past"),
    PRESENT("present"),
    FUTURE("future"),
    POSSIBLE("possible"),
    WISHED("wished");

    private final String code;

    Outlook(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Outlook of(String code) {
        return Code.find(values(), code);
    }
}
