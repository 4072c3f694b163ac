package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where the day of publication was taken from. */
public enum PublishedFrom implements Code {
    GIVEN("given"),
    METADATA("metadata"),
    DATELINE("dateline");

    private final String code;

    PublishedFrom(String code) {
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
    public static PublishedFrom of(String code) {
        return Code.find(values(), code);
    }
}
