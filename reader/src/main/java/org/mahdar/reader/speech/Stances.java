package org.mahdar.reader.speech;

import java.util.HashMap;
import java.util.LinkedHashSet;
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

    /**
     * A cue.
     *
     * @param objects the connectors its issue may hang on
     * @param clause whether its issue may be an أن-clause
     * @param second whether its issue is its second object ("held X responsible for …")
     * @param negated whether it takes this stand only when denied
     */
    record Cue(
            Stance stance,
            Set<Connector> objects,
            boolean clause,
            boolean second,
            boolean negated,
            Plover plover,
            String reference) {}

    private static final Map<String, Cue> VERBS = new HashMap<>();
    private static final Map<String, Cue> NOUNS = new HashMap<>();

    static {
        for (Row row : Table.read(Stances.class, "stances.tsv")) {
            Set<Connector> objects = new LinkedHashSet<>();
            for (String object : row.list("object")) {
                if (!object.equals("clause") && !object.equals("second")) {
                    objects.add(Connector.of(object));
                }
            }
            Cue cue = new Cue(
                    Stance.of(row.get("stance")),
                    Set.copyOf(objects),
                    row.list("object").contains("clause"),
                    row.list("object").contains("second"),
                    row.get("polarity").equals("negated"),
                    new Plover(PloverType.of(row.get("plover")), row.get("mode").isEmpty() ? null : row.get("mode")),
                    row.reference());
            Map<String, Cue> cues = row.get("kind").equals("verb") ? VERBS : NOUNS;
            if (cues.put(Normalizer.fold(row.get("word")), cue) != null) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
    }

    private Stances() {}

    /** The cue of a verb's normalised lemma, or null. */
    static @Nullable Cue verb(@Nullable String key) {
        return key == null ? null : VERBS.get(key);
    }

    /** The cue of a noun, clitics and article aside, or null. */
    static @Nullable Cue noun(Word word) {
        Cue cue = NOUNS.get(word.base());
        if (cue == null) {
            cue = NOUNS.get(word.form());
        }
        return cue == null && word.definite() ? NOUNS.get(word.stem()) : cue;
    }
}
