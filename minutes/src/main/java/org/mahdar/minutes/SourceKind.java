package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who the report has something from. */
public enum SourceKind implements Code {
    MINISTRY("ministry"),
    GOVERNMENT("government"),
    AGENCY("agency"),
    NEWSPAPER("newspaper"),
    BROADCASTER("broadcaster"),
    SPOKESPERSON("spokesperson"),
    OFFICIAL("official"),
    ANONYMOUS("anonymous"),
    OTHER("other");

    private final String code;

    SourceKind(String code) {
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
    public static SourceKind of(String code) {
        return Code.find(values(), code);
    }
}
