package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The four types of a TIMEX3 expression. */
public enum TimeType implements Code {
    DATE("DATE"),
    TIME("TIME"),
    DURATION("DURATION"),
    SET("SET");

    private final String code;

    TimeType(String code) {
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
    public static TimeType of(String code) {
        return Code.find(values(), code);
    }
}
