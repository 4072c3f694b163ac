package org.mahdar.reader.frames;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Participles that continue a clause with the same subject: "stressing", "calling on" (the accusative of circumstance,
 * الحال).
 */
final class Participles {

    private static final Map<String, String> WHOLE = load();

    private Participles() {}

    private static Map<String, String> load() {
        Map<String, String> verbs = new HashMap<>();
        for (Row row : Table.read(Participles.class, "participles.tsv")) {
            if (verbs.put(Normalizer.fold(row.get("form")), Normalizer.fold(row.get("verb"))) != null) {
                throw row.wrong("\"" + row.get("form") + "\" is there already");
            }
        }
        return Map.copyOf(verbs);
    }

    /**
     * The normalised lemma of the verb whose participle continues the clause at {@code index}: an indefinite active
     * participle in the accusative, after a mark or joined by و to another. Null where there is none.
     */
    static @Nullable String verbAt(Words words, int index) {
        Word word = words.get(index);
        boolean afterMark = index == 0 || !words.get(index - 1).isWord();
        if (word.definite()
                || Particles.isTransparent(word)
                || !word.preposition().isEmpty()
                || !(afterMark || word.conjunction().equals("و"))) {
            return null;
        }
        String whole = WHOLE.get(word.form().substring(word.conjunction().length()));
        if (whole != null) {
            return whole;
        }
        String verb = word.pronoun().isEmpty() ? participleOf(word) : null;
        boolean masculine = word.stem().endsWith("ا");
        boolean other = (word.stem().endsWith("ة") || word.stem().endsWith("ين"))
                && word.masdar() == null
                && afterMark
                && takesComplement(words, index + 1);
        return masculine || other ? verb : null;
    }

    /** A participle that may as well be a noun (مذكرة) counts only before what a verb takes: a clause, a phrase, a definite. */
    private static boolean takesComplement(Words words, int next) {
        if (next >= words.size()) {
            return false;
        }
        Word word = words.get(next);
        return Connectors.match(words, next, words.size()) != null
                || word.preposition().equals("ب")
                || Particles.isComplementizer(word)
                || word.definite()
                || !word.pronoun().isEmpty();
    }

    private static @Nullable String participleOf(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.derivation() == Derivation.ACTIVE_PARTICIPLE && reading.verbKey() != null) {
                return reading.verbKey();
            }
        }
        return null;
    }
}
