package org.mahdar.reader.frames;

import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Participles that continue a clause with the same subject: "stressing", "calling on" (the accusative of circumstance,
 * الحال).
 */
final class Participles {

    private Participles() {}

    /**
     * Whether the word at {@code index} is an indefinite active participle in the accusative that opens a phrase: after a
     * comma, or joined by و to another.
     */
    static boolean continuesClause(Words words, int index) {
        Word word = words.get(index);
        if (word.definite() || !word.preposition().isEmpty() || !word.pronoun().isEmpty() || reading(word) == null) {
            return false;
        }
        String form = word.stem();
        boolean accusative =
                form.endsWith("ا") || ((form.endsWith("ة") || form.endsWith("ين")) && word.masdar() == null);
        boolean afterMark = index == 0 || !words.get(index - 1).isWord();
        if (!form.endsWith("ا") && (!afterMark || !takesComplement(words, index + 1))) {
            return false;
        }
        return accusative
                && (word.conjunction().equals("و")
                        || index == 0
                        || !words.get(index - 1).isWord());
    }

    /** A participle that may as well be a noun (مذكرة) counts only before what a verb takes: a clause, a phrase, a definite. */
    private static boolean takesComplement(Words words, int next) {
        if (next >= words.size()) {
            return false;
        }
        Word word = words.get(next);
        boolean phrase = Connectors.match(words, next, words.size()) != null
                || word.preposition().equals("ب");
        return Particles.isComplementizer(word)
                || phrase
                || word.definite()
                || !word.pronoun().isEmpty();
    }

    /** The participle reading of {@code word}, or null. */
    static @org.jspecify.annotations.Nullable Reading reading(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.derivation() == Derivation.ACTIVE_PARTICIPLE && reading.verbKey() != null) {
                return reading;
            }
        }
        return null;
    }
}
