package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The offices the contract tells apart. */
public enum RoleCode implements Code {
    HEAD_OF_STATE("head-of-state"),
    MONARCH("monarch"),
    CROWN_PRINCE("crown-prince"),
    HEAD_OF_GOVERNMENT("head-of-government"),
    DEPUTY_HEAD_OF_GOVERNMENT("deputy-head-of-government"),
    MINISTER("minister"),
    FOREIGN_MINISTER("foreign-minister"),
    DEFENCE_MINISTER("defence-minister"),
    INTERIOR_MINISTER("interior-minister"),
    DEPUTY_MINISTER("deputy-minister"),
    INTELLIGENCE_CHIEF("intelligence-chief"),
    CHIEF_OF_STAFF("chief-of-staff"),
    MILITARY_COMMANDER("military-commander"),
    AMBASSADOR("ambassador"),
    ENVOY("envoy"),
    SPOKESPERSON("spokesperson"),
    AGENCY_HEAD("agency-head"),
    SECRETARY_GENERAL("secretary-general"),
    PARLIAMENT_SPEAKER("parliament-speaker"),
    MEMBER_OF_PARLIAMENT("member-of-parliament"),
    PARTY_LEADER("party-leader"),
    GOVERNOR("governor"),
    ADVISER("adviser"),
    OFFICIAL("official"),
    JOURNALIST("journalist"),
    OTHER("other");

    private final String code;

    RoleCode(String code) {
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
    public static RoleCode of(String code) {
        return Code.find(values(), code);
    }
}
