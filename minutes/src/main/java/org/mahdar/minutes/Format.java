package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How many sides an encounter has. */
public enum Format implements Code {
    BILATERAL("bilateral"),
    TRILATERAL("trilateral"),
    MULTILATERAL("multilateral");

    private final String code;

    Format(String code) {
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
    public static Format of(String code) {
        return Code.find(values(), code);
    }
}
