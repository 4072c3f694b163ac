package org.mahdar.reader.speech;

import java.util.HashSet;
import java.util.Set;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;

/** The verbs under which a stance noun takes a stand, from {@code expressions.tsv}. */
final class Expressions {

    private static final Set<String> VERBS = load();

    private Expressions() {}

    private static Set<String> load() {
        Set<String> verbs = new HashSet<>();
        for (Row row : Table.read(Expressions.class, "expressions.tsv")) {
            verbs.add(Normalizer.fold(row.get("verb")));
        }
        return Set.copyOf(verbs);
    }

    /** Whether the verb of this normalised lemma expresses stance nouns. */
    static boolean express(String key) {
        return VERBS.contains(key);
    }
}
