package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of actor takes part or speaks. */
public enum ActorType implements Code {
    PERSON("person"),
    ORGANISATION("organisation"),
    STATE("state"),
    GROUP("group");

    private final String code;

    ActorType(String code) {
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
    public static ActorType of(String code) {
        return Code.find(values(), code);
    }
}
