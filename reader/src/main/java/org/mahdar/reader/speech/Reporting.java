package org.mahdar.reader.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;

/** The reporting verbs of {@code reporting.tsv}. */
final class Reporting {

    /** How far a verb commits the speaker, and whether it needs a speaker of its own. */
    enum Nature {
        ANNOUNCE,
        ASSERT,
        DENY,
        ASK,
        WRITE,
        CONTINUE,
        CITE,
        WEAK
    }

    /**
     * A reporting verb.
     *
     * @param takes the connectors of noun phrases that count as reported words
     */
    record Verb(String lemma, Set<Connector> takes, Nature nature, boolean affirms, String reference) {}

    private static final Map<String, Verb> VERBS = load();

    private Reporting() {}

    private static Map<String, Verb> load() {
        Map<String, Verb> verbs = new HashMap<>();
        for (Row row : Table.read(Reporting.class, "reporting.tsv")) {
            Set<Connector> takes = new HashSet<>();
            for (String what : row.list("takes")) {
                if (!what.equals("clause")) {
                    takes.add(Connector.of(what));
                }
            }
            Nature nature = Nature.valueOf(row.get("nature").toUpperCase(java.util.Locale.ROOT));
            Verb verb = new Verb(
                    row.get("verb"),
                    Set.copyOf(takes),
                    nature,
                    row.get("stance").equals("affirm"),
                    row.reference());
            if (verbs.put(Normalizer.fold(row.get("verb")), verb) != null) {
                throw row.wrong("\"" + row.get("verb") + "\" is there already");
            }
        }
        return Map.copyOf(verbs);
    }

    /** The reporting verb of a normalised lemma, or null. */
    static @Nullable Verb verb(@Nullable String key) {
        return key == null ? null : VERBS.get(key);
    }
}
