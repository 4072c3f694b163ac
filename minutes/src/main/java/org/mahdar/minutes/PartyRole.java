package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The part a party plays in an encounter. */
public enum PartyRole implements Code {
    HOST("host"),
    GUEST("guest"),
    MEDIATOR("mediator"),
    PARTY("party");

    private final String code;

    PartyRole(String code) {
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
    public static PartyRole of(String code) {
        return Code.find(values(), code);
    }
}
