package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The event type of a position in PLOVER, the event ontology of Halterman and others (2023). */
public enum PloverType implements Code {
    AGREE("AGREE"),
    CONSULT("CONSULT"),
    SUPPORT("SUPPORT"),
    CONCEDE("CONCEDE"),
    COOPERATE("COOPERATE"),
    AID("AID"),
    RETREAT("RETREAT"),
    REQUEST("REQUEST"),
    ACCUSE("ACCUSE"),
    REJECT("REJECT"),
    THREATEN("THREATEN"),
    PROTEST("PROTEST"),
    SANCTION("SANCTION"),
    MOBILIZE("MOBILIZE"),
    COERCE("COERCE"),
    ASSAULT("ASSAULT");

    private final String code;

    PloverType(String code) {
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
    public static PloverType of(String code) {
        return Code.find(values(), code);
    }
}
