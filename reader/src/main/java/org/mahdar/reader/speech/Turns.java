package org.mahdar.reader.speech;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Words;

/** Small words that tell whose clause it is, from {@code turns.tsv}. */
enum Turns {
    TOPIC,
    TURN,
    WHAT,
    THUS,
    WITHIN,
    MEANWHILE,
    REMARK,
    NEVER,
    NOT,
    ISSUED,
    PART,
    SINCE,
    PRESS;

    private static final Phrases<Turns> PHRASES = load();

    private static Phrases<Turns> load() {
        Phrases<Turns> phrases = new Phrases<>();
        for (Row row : Table.read(Turns.class, "turns.tsv")) {
            if (!phrases.add(row.get("phrase"), valueOf(row.get("class").toUpperCase(Locale.ROOT)))) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** The longest of these phrases at {@code at}, or null. */
    static Phrases.@Nullable Match<Turns> match(Words words, int at, int limit) {
        return at >= 0 && at < limit ? PHRASES.match(words, at, limit) : null;
    }

    /** Whether a phrase of this class starts at {@code at}. */
    boolean isAt(Words words, int at, int limit) {
        Phrases.Match<Turns> match = match(words, at, limit);
        return match != null && match.value() == this;
    }
}
