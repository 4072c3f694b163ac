package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How the words of a statement are reported. */
public enum Mode implements Code {
    DIRECT("direct"),
    INDIRECT("indirect"),
    MIXED("mixed");

    private final String code;

    Mode(String code) {
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
    public static Mode of(String code) {
        return Code.find(values(), code);
    }
}
