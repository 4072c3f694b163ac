package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What stand a holder takes on an issue. */
public enum Stance implements Code {
    AFFIRM("affirm"),
    SUPPORT("support"),
    THANK("thank"),
    WELCOME("welcome"),
    PLEDGE("pledge"),
    APPEAL("appeal"),
    DEMAND("demand"),
    REJECT("reject"),
    CONDEMN("condemn"),
    ACCUSE("accuse"),
    WARN("warn"),
    DENY("deny"),
    CONDOLE("condole");

    private final String code;

    Stance(String code) {
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
    public static Stance of(String code) {
        return Code.find(values(), code);
    }
}
