package org.mahdar.reader.speech;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Words;

/** Words that tell where what a stand is about begins and ends, and what it amounts to, from {@code edges.tsv}. */
enum Edges {
    WHICH,
    ADVERB,
    QUESTION,
    BESIDE,
    HOSTILE,
    KNOWING,
    COPULA,
    WILL,
    DEGREE,
    FOR;

    private static final Phrases<Edges> PHRASES = load();

    private static Phrases<Edges> load() {
        Phrases<Edges> phrases = new Phrases<>();
        for (Row row : Table.read(Edges.class, "edges.tsv")) {
            if (!phrases.add(row.get("phrase"), valueOf(row.get("class").toUpperCase(Locale.ROOT)))) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** The token after a phrase of this class that starts at {@code at}, or -1. */
    int endAt(Words words, int at, int limit) {
        Phrases.Match<Edges> match = at >= 0 && at < limit ? PHRASES.match(words, at, limit) : null;
        return match != null && match.value() == this ? match.last() : -1;
    }

    /** Whether the normalised lemma {@code key} is a verb of this class. */
    boolean holds(@Nullable String key) {
        return key != null && PHRASES.get(List.of(key)) == this;
    }
}
