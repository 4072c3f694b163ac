package org.mahdar.reader.encounters;

import java.util.HashSet;
import java.util.Set;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;

/** The words of {@code delegations.tsv}: a group told of before. */
final class Delegations {

    private static final Set<String> WORDS = load();

    private Delegations() {}

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        for (Row row : Table.read(Delegations.class, "delegations.tsv")) {
            words.add(Normalizer.fold(row.get("word")));
        }
        return Set.copyOf(words);
    }

    /** Whether {@code word} points back to a delegation. */
    static boolean isOne(Word word) {
        return WORDS.contains(word.base());
    }
}
