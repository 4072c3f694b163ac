package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;

/** The closed classes and the clitics they take, from {@code closed.tsv}. */
final class Closed {

    /**
     * A word of a closed class.
     *
     * @param prepositions the letters of the clitic prepositions it takes
     * @param alsoVerb whether the same letters are a verb as well
     */
    record Entry(
            String word,
            Tag tag,
            PartOfSpeech pos,
            String lemma,
            String prepositions,
            Pronoun pronoun,
            boolean alsoVerb) {

        boolean takes(String preposition) {
            return preposition.isEmpty() || prepositions.contains(preposition);
        }

        boolean takesPronoun(boolean present) {
            return present ? pronoun != Pronoun.NONE : pronoun != Pronoun.MUST;
        }
    }

    /** Whether a word takes a pronoun suffix. */
    enum Pronoun {
        NONE,
        MAY,
        MUST
    }

    private final Map<String, List<Entry>> entries = new HashMap<>();

    Closed() {
        for (Row row : Table.read(Closed.class, "closed.tsv")) {
            Entry entry = new Entry(
                    Normalizer.fold(row.get("word")),
                    Tag.valueOf(row.get("tag")),
                    PartOfSpeech.valueOf(row.get("part")),
                    row.get("lemma"),
                    row.get("prepositions"),
                    row.get("pronoun").isEmpty()
                            ? Pronoun.NONE
                            : Pronoun.valueOf(row.get("pronoun").toUpperCase(Locale.ROOT)),
                    row.get("also").equals("verb"));
            List<Entry> same = entries.computeIfAbsent(entry.word(), word -> new ArrayList<>(1));
            if (same.stream().noneMatch(e -> e.tag() == entry.tag() && e.pronoun() == entry.pronoun())) {
                same.add(entry);
            }
        }
    }

    List<Entry> get(String word) {
        return entries.getOrDefault(word, List.of());
    }
}
