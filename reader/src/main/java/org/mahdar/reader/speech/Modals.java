package org.mahdar.reader.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;

/** Words that make what is said a demand or an undertaking, from {@code modals.tsv}. */
final class Modals {

    private enum Force {
        NECESSITY(Stance.DEMAND),
        READINESS(Stance.PLEDGE),
        IMPORTANCE(Stance.AFFIRM);

        private final Stance stance;

        Force(Stance stance) {
            this.stance = stance;
        }
    }

    private static final Map<String, Force> WORDS = load();

    private Modals() {}

    private static Map<String, Force> load() {
        Map<String, Force> words = new HashMap<>();
        for (Row row : Table.read(Modals.class, "modals.tsv")) {
            words.put(
                    Normalizer.fold(row.get("word")),
                    Force.valueOf(row.get("class").toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(words);
    }

    /** The stance a word opens, or null. */
    static @Nullable Stance stance(Word word) {
        Force force = WORDS.get(word.base());
        if (force == null) {
            force = WORDS.get(word.form());
        }
        return force == null ? null : force.stance;
    }
}
