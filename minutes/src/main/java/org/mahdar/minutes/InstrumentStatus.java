package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the report says of the state of a document. */
public enum InstrumentStatus implements Code {
    SIGNED("signed"),
    IN_FORCE("in-force"),
    REFERENCED("referenced"),
    VIOLATED("violated"),
    SUSPENDED("suspended"),
    TERMINATED("terminated"),
    TO_BE_REVIVED("to-be-revived"),
    PROPOSED("proposed");

    private final String code;

    InstrumentStatus(String code) {
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
    public static InstrumentStatus of(String code) {
        return Code.find(values(), code);
    }
}
