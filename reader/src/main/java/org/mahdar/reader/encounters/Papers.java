package org.mahdar.reader.encounters;

import java.util.HashSet;
import java.util.Set;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The nouns of what can be signed, from {@code papers.tsv}. */
final class Papers {

    private static final Set<String> NOUNS = load();

    private Papers() {}

    private static Set<String> load() {
        Set<String> nouns = new HashSet<>();
        for (Row row : Table.read(Papers.class, "papers.tsv")) {
            nouns.add(Normalizer.fold(row.get("noun")));
        }
        return Set.copyOf(nouns);
    }

    /** Whether one of the first words from {@code from} is something that can be signed. */
    static boolean isDocument(Words words, int from, int limit) {
        for (int i = from; i < limit && i < from + 4; i++) {
            Word word = words.get(i);
            if (NOUNS.contains(word.base()) || NOUNS.contains(word.stem()) || NOUNS.contains(word.form())) {
                return true;
            }
        }
        return false;
    }
}
