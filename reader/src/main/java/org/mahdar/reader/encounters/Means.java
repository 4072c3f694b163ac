package org.mahdar.reader.encounters;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Words;

/** Words that say an encounter was held by other means than in person, from {@code means.tsv}. */
final class Means {

    private static final Map<String, EncounterKind> WORDS = load();

    private Means() {}

    private static Map<String, EncounterKind> load() {
        Map<String, EncounterKind> kinds = new HashMap<>();
        for (Row row : Table.read(Means.class, "means.tsv")) {
            kinds.put(Normalizer.fold(row.get("word")), EncounterKind.of(row.get("kind")));
        }
        return Map.copyOf(kinds);
    }

    /** The kind such a word makes of an encounter told between {@code from} and {@code limit}, or null. */
    static @Nullable EncounterKind within(Words words, int from, int limit) {
        for (int i = from; i < limit; i++) {
            EncounterKind kind = WORDS.get(words.get(i).form());
            if (kind != null) {
                return kind;
            }
            var noun = words.get(i).isWord() ? Triggers.noun(words, i, limit) : null;
            if (noun != null && noun.value().kind() == EncounterKind.CALL) {
                return EncounterKind.CALL;
            }
        }
        return null;
    }
}
