package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The way a source spoke. */
public enum Channel implements Code {
    TELEGRAM("telegram"),
    X("x"),
    FACEBOOK("facebook"),
    INSTAGRAM("instagram"),
    WHATSAPP("whatsapp"),
    WEBSITE("website"),
    TELEVISION("television"),
    RADIO("radio"),
    STATEMENT("statement"),
    PRESS_CONFERENCE("press-conference"),
    INTERVIEW("interview"),
    SPEECH("speech"),
    PRESS_RELEASE("press-release");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Finds the constant of a code.
     *
     * @throws IllegalArgumentException if the contract has no such code
     */
    @JsonCreator
    public static Channel of(String code) {
        return Code.find(values(), code);
    }
}
