package org.mahdar.reader.words;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a word.
 *
 * @param pos its part of speech
 * @param lemma for a verb the third person masculine singular of the past, else the singular, as dictionaries spell it
 * @param key the lemma normalised, for looking up
 * @param derivation how a noun comes from a verb, or {@code NONE}
 * @param verbKey the normalised lemma of the verb a masdar or participle comes from
 * @param tense of a verb
 * @param person of a verb, 1 to 3, or 0
 * @param gender where the form shows it
 * @param number where the form shows it
 * @param voice of a verb or participle
 */
public record Reading(
        PartOfSpeech pos,
        String lemma,
        String key,
        Derivation derivation,
        @Nullable String verbKey,
        @Nullable Tense tense,
        int person,
        @Nullable Gender gender,
        @Nullable Plurality number,
        @Nullable Voice voice) {

    /** How a noun comes from a verb. */
    public enum Derivation {
        NONE,
        MASDAR,
        ACTIVE_PARTICIPLE,
        PASSIVE_PARTICIPLE
    }

    /** A verb's tense; the future is the present with the word's {@code future} mark. */
    public enum Tense {
        PAST,
        PRESENT,
        IMPERATIVE
    }

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE
    }

    /** Grammatical number. */
    public enum Plurality {
        SINGULAR,
        DUAL,
        PLURAL
    }

    /** A verb's voice; {@code AMBIGUOUS} where unvocalised spelling does not tell. */
    public enum Voice {
        ACTIVE,
        PASSIVE,
        AMBIGUOUS
    }

    /** Whether this reads the word as a verb. */
    public boolean isVerb() {
        return pos == PartOfSpeech.VERB;
    }

    /** Whether this reads the word as the masdar of a verb. */
    public boolean isMasdar() {
        return derivation == Derivation.MASDAR;
    }
}
