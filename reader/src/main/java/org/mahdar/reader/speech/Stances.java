package org.mahdar.reader.speech;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Plover;
import org.mahdar.minutes.PloverType;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;

/** The verbs and nouns that take a stand, from {@code stances.tsv}. */
final class Stances {

    /** What the object column may hold besides connectors. */
    private static final Set<String> WAYS = Set.of("clause", "second", "right", "beside");

    private static final String NEGATED = "negated";

    /** How a cue's issue may hang on it otherwise than by a connector, or when it counts at all. */
    enum Way {
        /** An أن-clause. */
        CLAUSE,
        /** The second of two objects ("held X responsible for …"). */
        SECOND,
        /** A noun on "by" with a pronoun ("reserves its right"). */
        RIGHT,
        /** Those stood by ("stands by the side of"). */
        BESIDE,
        /** Only where it is told whose it is. */
        OWNED,
        /** Told as the reason for something done. */
        CAUSE
    }

    /**
     * A cue.
     *
     * @param objects the connectors its issue may hang on
     * @param ways the other ways
     * @param negated whether it takes this stand only when denied
     */
    record Cue(Stance stance, Set<Connector> objects, Set<Way> ways, boolean negated, Plover plover, String reference) {

        /** Whether its issue may be an أن-clause. */
        boolean clause() {
            return ways.contains(Way.CLAUSE);
        }

        /** Whether its issue is its second object. */
        boolean second() {
            return ways.contains(Way.SECOND);
        }
    }

    private static final Map<String, Cue> VERBS = new HashMap<>();
    private static final Map<String, Cue> DENIED = new HashMap<>();
    private static final Map<String, Cue> NOUNS = new HashMap<>();

    static {
        for (Row row : Table.read(Stances.class, "stances.tsv")) {
            boolean negated = row.get("polarity").equals(NEGATED);
            Cue cue = new Cue(
                    Stance.of(row.get("stance")),
                    connectors(row),
                    ways(row),
                    negated,
                    new Plover(PloverType.of(row.get("plover")), row.get("mode").isEmpty() ? null : row.get("mode")),
                    row.reference());
            Map<String, Cue> cues = !row.get("kind").equals("verb") ? NOUNS : negated ? DENIED : VERBS;
            if (cues.put(Normalizer.fold(row.get("word")), cue) != null) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
    }

    private Stances() {}

    private static Set<Connector> connectors(Row row) {
        Set<Connector> objects = new LinkedHashSet<>();
        for (String object : row.list("object")) {
            if (!WAYS.contains(object)) {
                objects.add(Connector.of(object));
            }
        }
        return Set.copyOf(objects);
    }

    private static Set<Way> ways(Row row) {
        Set<Way> ways = new LinkedHashSet<>();
        for (String object : row.list("object")) {
            if (WAYS.contains(object)) {
                ways.add(Way.valueOf(object.toUpperCase(java.util.Locale.ROOT)));
            }
        }
        switch (row.get("kind")) {
            case "owned" -> ways.add(Way.OWNED);
            case "cause" -> ways.add(Way.CAUSE);
            case "verb", "noun" -> {}
            default -> throw row.wrong("\"" + row.get("kind") + "\" is no kind of word");
        }
        return Set.copyOf(ways);
    }

    /** The cue of a verb's normalised lemma, whether it is one when said or when denied, or null. */
    static @Nullable Cue verb(@Nullable String key) {
        Cue cue = key == null ? null : VERBS.get(key);
        return cue == null && key != null ? DENIED.get(key) : cue;
    }

    /** The cue of a verb's normalised lemma where it is said, or denied; or null. */
    static @Nullable Cue verb(String key, boolean denied) {
        return (denied ? DENIED : VERBS).get(key);
    }

    /** The cue of a noun, clitics and article aside, or null. */
    static @Nullable Cue noun(Word word) {
        for (String form : List.of(word.base(), word.form(), word.stem())) {
            Cue cue = NOUNS.get(form);
            if (cue != null) {
                return cue;
            }
        }
        boolean bound = !word.pronoun().isEmpty() && word.stem().endsWith("ت");
        return bound ? NOUNS.get(word.stem().substring(0, word.stem().length() - 1) + "ة") : null;
    }
}
