package org.mahdar.reader.frames;

import org.mahdar.minutes.Code;

/** How an argument hangs on its predicate: by a preposition, or by a phrase that works like one. */
public enum Connector implements Code {
    /** None: a subject, an object or a genitive. */
    BARE("bare"),
    /** كل من، كلا من: each of those that follow. */
    EACH("each"),
    WITH("with"),
    BETWEEN("between"),
    TO("to"),
    FOR("for"),
    IN("in"),
    BY("by"),
    FROM("from"),
    SINCE("since"),
    UNTIL("until"),
    ON("on"),
    ABOUT("about"),
    LIKE("like"),
    DURING("during"),
    AFTER("after"),
    CHAIRED("chaired"),
    MEMBERS("members"),
    ATTENDED("attended"),
    /** برعاية، بوساطة: who mediates. */
    MEDIATED("mediated"),
    MARGIN("margin"),
    FRAME("frame"),
    INVITED("invited"),
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

    public static Connector of(String code) {
        return Code.find(values(), code);
    }
}
