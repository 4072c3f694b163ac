package org.mahdar.reader.frames;

import org.mahdar.minutes.Code;

/** How an argument hangs on its predicate: by a preposition, or by a phrase that works like one. */
public enum Connector implements Code {
    /** None: a subject, an object or a genitive. */
    BARE("bare"),
    WITH("with"),
    BETWEEN("between"),
    TO("to"),
    FOR("for"),
    IN("in"),
    BY("by"),
    FROM("from"),
    ON("on"),
    ABOUT("about"),
    LIKE("like"),
    DURING("during"),
    AFTER("after"),
    CHAIRED("chaired"),
    MEMBERS("members"),
    ATTENDED("attended"),
    MARGIN("margin"),
    FRAME("frame"),
    ACCORDING("according"),
    OTHER("other");

    private final String code;

    Connector(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Connector of(String code) {
        return Code.find(values(), code);
    }
}
