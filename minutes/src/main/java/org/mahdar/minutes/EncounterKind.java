package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of encounter took place. */
public enum EncounterKind implements Code {
    MEETING("meeting"),
    VISIT("visit"),
    CALL("call"),
    PRESS_CONFERENCE("press-conference"),
    MESSAGE("message"),
    SIGNING("signing"),
    EXERCISE("exercise");

    private final String code;

    EncounterKind(String code) {
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
    public static EncounterKind of(String code) {
        return Code.find(values(), code);
    }
}
