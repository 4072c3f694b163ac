package org.mahdar.reader.encounters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The words that tell of an encounter, from {@code triggers.tsv}. */
final class Triggers {

    /**
     * A trigger.
     *
     * @param connectors how those who take part hang on it
     * @param subject whether its subject takes part
     * @param pair whether it tells of an encounter only if two sides take part
     * @param byMeans whether it does only with a word of {@code means.tsv} beside it
     * @param twin whether it tells of two, one with each of those named after it
     * @param welcome whether it tells of a reception of somebody told of before, by whoever is named after it
     */
    record Trigger(
            EncounterKind kind,
            Set<Connector> connectors,
            boolean subject,
            boolean pair,
            boolean byMeans,
            boolean welcome,
            boolean twin,
            PartyRole subjectRole,
            PartyRole objectRole,
            String reference) {}

    private static final Set<String> FLAGS = Set.of("subject", "pair", "means", "welcome", "twin");

    private static final Map<String, Trigger> VERBS = new HashMap<>();
    private static final Phrases<Trigger> NOUNS = new Phrases<>();

    static {
        for (Row row : Table.read(Triggers.class, "triggers.tsv")) {
            boolean added;
            if (row.get("shape").equals("verb")) {
                added = VERBS.put(Normalizer.fold(row.get("word")), trigger(row)) == null;
            } else {
                added = NOUNS.add(row.get("word"), trigger(row));
            }
            if (!added) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
    }

    private static final Set<String> ROUNDS = rounds();

    private Triggers() {}

    private static Set<String> rounds() {
        Set<String> rounds = new HashSet<>();
        for (Row row : Table.read(Triggers.class, "rounds.tsv")) {
            rounds.add(Normalizer.fold(row.get("word")));
        }
        return Set.copyOf(rounds);
    }

    /** Whether {@code word} counts meetings: a round of talks. */
    static boolean isRound(Word word) {
        return isRound(word.base());
    }

    static boolean isRound(String form) {
        return ROUNDS.contains(form);
    }

    private static Trigger trigger(Row row) {
        Set<Connector> connectors = new HashSet<>();
        List<String> parties = row.list("parties");
        for (String party : parties) {
            if (!FLAGS.contains(party)) {
                connectors.add(Connector.of(party));
            }
        }
        List<String> roles = row.list("roles");
        return new Trigger(
                EncounterKind.of(row.get("kind")),
                Set.copyOf(connectors),
                parties.contains("subject"),
                parties.contains("pair"),
                parties.contains("means"),
                parties.contains("welcome"),
                parties.contains("twin"),
                PartyRole.of(roles.get(0)),
                PartyRole.of(roles.get(1)),
                row.reference());
    }

    static @Nullable Trigger verb(String key) {
        return VERBS.get(key);
    }

    /** The longest trigger noun at {@code at}, with or without its article, or null. */
    static Phrases.@Nullable Match<Trigger> noun(Words words, int at, int limit) {
        Phrases.Match<Trigger> match = NOUNS.match(words, at, limit);
        if (match != null || !words.get(at).definite()) {
            return match;
        }
        Trigger bare = NOUNS.get(List.of(words.get(at).stem()));
        return bare == null ? null : new Phrases.Match<>(at, at + 1, bare);
    }
}
