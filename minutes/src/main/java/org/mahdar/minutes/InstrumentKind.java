package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of document binds the parties. */
public enum InstrumentKind implements Code {
    AGREEMENT("agreement"),
    TREATY("treaty"),
    MEMORANDUM("memorandum"),
    PROTOCOL("protocol"),
    RESOLUTION("resolution"),
    DECLARATION("declaration"),
    CONSTITUTION("constitution"),
    OTHER("other");

    private final String code;

    InstrumentKind(String code) {
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
    public static InstrumentKind of(String code) {
        return Code.find(values(), code);
    }
}
