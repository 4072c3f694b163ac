package org.mahdar.reader.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.words.Words;

/**
 * Phrases of one table, and a note of which tables have a phrase that starts with a word, so that most words of a text are
 * asked about once and not once a table. Filled before any text is read; then thread-safe.
 *
 * @param <V> what a phrase stands for
 */
final class Lookup<V> {

    private static final Map<String, Integer> FIRST_WORDS = new ConcurrentHashMap<>();
    private static final AtomicInteger TABLES = new AtomicInteger();

    private final Phrases<V> phrases = new Phrases<>();
    private final int bit = 1 << TABLES.getAndIncrement();

    /** The tables that have a phrase starting with {@code word}, a bit each. */
    static int tables(String word) {
        return FIRST_WORDS.getOrDefault(word, 0);
    }

    /** Adds a phrase, in Egyptian spelling too: شئون for شؤون. */
    void add(String phrase, V value) {
        addOne(phrase, value);
        if (phrase.contains("ؤو")) {
            addOne(phrase.replace("ؤو", "ئو"), value);
        }
    }

    private void addOne(String phrase, V value) {
        phrases.add(phrase, value);
        FIRST_WORDS.merge(Segmenter.segment(phrase).tokens().get(0).form(), bit, (one, other) -> one | other);
    }

    /** The longest phrase at {@code at}; {@code tables} are those the word there can start a phrase of. */
    @Nullable
    Match<V> match(Words words, int at, int limit, int tables) {
        return (tables & bit) == 0 ? null : phrases.match(words, at, limit);
    }

    @Nullable
    V get(List<String> forms) {
        return phrases.get(forms);
    }
}
