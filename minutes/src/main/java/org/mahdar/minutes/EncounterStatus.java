package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an encounter took place, will take place, or did not. */
public enum EncounterStatus implements Code {
    HELD("held"),
    PLANNED("planned"),
    POSTPONED("postponed"),
    CANCELLED("cancelled"),
    DENIED("denied");

    private final String code;

    EncounterStatus(String code) {
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
    public static EncounterStatus of(String code) {
        return Code.find(values(), code);
    }
}
