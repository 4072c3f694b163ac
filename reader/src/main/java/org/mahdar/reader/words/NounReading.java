package org.mahdar.reader.words;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Plurality;

/** Reads a noun that comes from no known verb: gender and number by its ending, where the ending tells. */
final class NounReading {

    private NounReading() {}

    static Reading of(Candidate candidate, Lexicon lexicon) {
        String entry = candidate.entry();
        Tag tag = candidate.tag().bare();
        if (tag == Tag.NOUN_PLURAL) {
            String singular = entry.substring(0, entry.length() - 2);
            if (singular.endsWith("ت") && singular.length() > 2) {
                String feminine = Stems.withoutLast(singular) + 'ة';
                if (lexicon.nounCount(feminine) > lexicon.nounCount(singular)) {
                    return noun(feminine, Gender.FEMININE, Plurality.DUAL);
                }
            }
            boolean plural = entry.endsWith("ون") || (entry.endsWith("ين") && lexicon.nounCount(singular + "ون") > 0);
            return noun(singular, Gender.MASCULINE, plural ? Plurality.PLURAL : Plurality.DUAL);
        }
        if (entry.endsWith("ة")) {
            return noun(entry, Gender.FEMININE, Plurality.SINGULAR);
        }
        if (entry.endsWith("ات") && entry.length() > 4) {
            String singular = entry.substring(0, entry.length() - 2);
            String feminine = singular + 'ة';
            boolean known = lexicon.nounCount(feminine) > lexicon.nounCount(singular);
            return noun(known ? feminine : singular, Gender.FEMININE, Plurality.PLURAL);
        }
        return noun(entry, null, null);
    }

    private static Reading noun(String lemma, @Nullable Gender gender, @Nullable Plurality number) {
        return new Reading(PartOfSpeech.NOUN, lemma, lemma, Derivation.NONE, null, null, 0, gender, number, null);
    }
}
