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

/** Words that make what is said a demand, an undertaking or a principle, from {@code modals.tsv}. */
enum Modals {
    NECESSITY(Stance.DEMAND),
    READINESS(Stance.PLEDGE),
    IMPORTANCE(Stance.AFFIRM),
    FIRMNESS(Stance.AFFIRM);

    private static final Map<String, Modals> WORDS = load();

    private final Stance stance;

    Modals(Stance stance) {
        this.stance = stance;
    }

    private static Map<String, Modals> load() {
        Map<String, Modals> words = new HashMap<>();
        for (Row row : Table.read(Modals.class, "modals.tsv")) {
            words.put(Normalizer.fold(row.get("word")), valueOf(row.get("class").toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(words);
    }

    /** The stance such a word opens. */
    Stance stance() {
        return stance;
    }

    /** What a word opens, or null. */
    static @Nullable Modals of(Word word) {
        Modals modal = WORDS.get(word.base());
        return modal == null ? WORDS.get(word.form()) : modal;
    }
}
