package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is discussed; each maps to an IPTC Media Topic and has labels in Arabic, English and Turkish. */
public enum TopicCode implements Code {
    COUNTER_TERRORISM("counter-terrorism"),
    BORDER_SECURITY("border-security"),
    STABILITY("stability"),
    BILATERAL_RELATIONS("bilateral-relations"),
    BILATERAL_COOPERATION("bilateral-cooperation"),
    JOINT_TRAINING("joint-training"),
    MILITARY_COOPERATION("military-cooperation"),
    DEFENCE_INDUSTRY("defence-industry"),
    INTELLIGENCE_COOPERATION("intelligence-cooperation"),
    TERRITORIAL_INTEGRITY("territorial-integrity"),
    SOVEREIGNTY("sovereignty"),
    OCCUPATION_AND_INCURSIONS("occupation-and-incursions"),
    CEASEFIRE("ceasefire"),
    PEACE_PROCESS("peace-process"),
    DE_ESCALATION("de-escalation"),
    POLITICAL_TRANSITION("political-transition"),
    ELECTIONS("elections"),
    FOREIGN_SUPPORT("foreign-support"),
    REFUGEES_AND_RETURN("refugees-and-return"),
    HUMANITARIAN_AID("humanitarian-aid"),
    RECONSTRUCTION("reconstruction"),
    SANCTIONS("sanctions"),
    TRADE("trade"),
    INVESTMENT("investment"),
    ENERGY("energy"),
    WATER("water"),
    TRANSPORT("transport"),
    HEALTH("health"),
    EDUCATION("education"),
    CULTURE("culture"),
    ENVIRONMENT("environment"),
    AGRICULTURE("agriculture"),
    TECHNOLOGY("technology"),
    MIGRATION("migration"),
    DRUGS_AND_SMUGGLING("drugs-and-smuggling"),
    DETAINEES_AND_MISSING("detainees-and-missing"),
    HUMAN_RIGHTS("human-rights"),
    JUSTICE("justice"),
    CONSULAR("consular"),
    MEDIA("media"),
    NUCLEAR("nuclear"),
    ARMS_CONTROL("arms-control"),
    REGIONAL_DEVELOPMENTS("regional-developments"),
    INTERNATIONAL_ORGANISATIONS("international-organisations"),
    RELIGION("religion"),
    SPORT("sport"),
    TOURISM("tourism");

    private final String code;

    TopicCode(String code) {
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
    public static TopicCode of(String code) {
        return Code.find(values(), code);
    }
}
