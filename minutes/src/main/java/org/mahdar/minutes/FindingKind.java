package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a careful reader should be warned of. */
public enum FindingKind implements Code {
    DATE_CONFLICT("date-conflict"),
    NAME_VARIANT("name-variant"),
    UNATTRIBUTED("unattributed"),
    LOADED_TERM("loaded-term"),
    CONTRADICTION("contradiction");

    private final String code;

    FindingKind(String code) {
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
    public static FindingKind of(String code) {
        return Code.find(values(), code);
    }
}
