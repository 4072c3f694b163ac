package org.mahdar.reader.words;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Reading.Tense;
import org.mahdar.reader.words.Reading.Voice;

/**
 * What an ending or pattern says of a word built from a verb.
 *
 * @param jussive whether only the jussive is spelled so
 */
record Feature(
        Derivation derivation,
        @Nullable Tense tense,
        int person,
        @Nullable Gender gender,
        @Nullable Plurality number,
        @Nullable Voice voice,
        boolean jussive) {

    /** Where a form may stand: before a pronoun suffix, not before one, or both. */
    enum Attach {
        FREE(0),
        BEFORE_PRONOUN(1),
        BOTH(2);

        private final int code;

        Attach(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** Takes the forms a paradigm yields. */
    interface Sink {
        void add(String form, Attach attach, Feature feature);
    }

    static Feature verb(Tense tense, int person, @Nullable Gender gender, Plurality number, Voice voice) {
        return new Feature(Derivation.NONE, tense, person, gender, number, voice, false);
    }

    static Feature noun(
            Derivation derivation, @Nullable Gender gender, @Nullable Plurality number, @Nullable Voice voice) {
        return new Feature(derivation, null, 0, gender, number, voice, false);
    }

    /** The same for a form only the jussive has. */
    Feature asJussive() {
        return new Feature(derivation, tense, person, gender, number, voice, true);
    }

    boolean isVerb() {
        return tense != null;
    }

    /** The tag of a verb with this feature. */
    Tag tag() {
        if (tense == Tense.IMPERATIVE) {
            return Tag.IMPERATIVE;
        }
        boolean past = tense == Tense.PAST;
        if (person == 3 && number != Plurality.SINGULAR) {
            return past ? Tag.PAST_PLURAL : Tag.PRESENT_PLURAL;
        }
        if (person == 3 && gender == Gender.FEMININE) {
            return past ? Tag.PAST_FEMININE : Tag.PRESENT_FEMININE;
        }
        return past ? Tag.PAST : Tag.PRESENT;
    }

    /** The same with another voice. */
    Feature withVoice(Voice other) {
        return new Feature(derivation, tense, person, gender, number, other, jussive);
    }
}
