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
        WEAK,
        CONTAIN
    }

    /**
     * A reporting verb.
     *
     * @param takes the connectors of noun phrases that count as reported words
     * @param doubled whether its second letter is doubled, so that its participle starts with م
     */
    record Verb(
            String lemma, Set<Connector> takes, Nature nature, boolean affirms, boolean doubled, String reference) {}

    private static final String SHADDA = "\u0651";

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
            String written = row.get("verb");
            Verb verb = new Verb(
                    written.replace(SHADDA, ""),
                    Set.copyOf(takes),
                    nature,
                    row.get("stance").equals("affirm"),
                    written.contains(SHADDA),
                    row.reference());
            if (verbs.put(Normalizer.fold(written), verb) != null) {
                throw row.wrong("\"" + row.get("verb") + "\" is there already");
            }
        }
        return Map.copyOf(verbs);
    }

    /** The verb of saying of a normalised lemma, or null. */
    static @Nullable Verb verb(@Nullable String key) {
        Verb verb = key == null ? null : VERBS.get(key);
        return verb == null || verb.nature() == Nature.CONTAIN ? null : verb;
    }

    /** The verb of a normalised lemma that tells what a paper says ("it came in the communiqué that"), or null. */
    static @Nullable Verb container(String key) {
        Verb verb = VERBS.get(key);
        return verb != null && verb.nature() == Nature.CONTAIN ? verb : null;
    }
}
