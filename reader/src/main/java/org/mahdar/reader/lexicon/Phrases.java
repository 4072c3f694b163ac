package org.mahdar.reader.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Token;

/**
 * Phrases of one word or more, each with a value, found in a text longest first. The first word of a phrase may carry
 * clitics in the text (وبوزارة finds وزارة); the words after it must stand as the phrase spells them. Immutable once
 * built; then thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

    /**
     * A phrase found: the tokens from {@code first} to before {@code last}.
     *
     * @param <V> what the phrase stands for
     */
    public record Match<V>(int first, int last, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private @Nullable V value;
    }

    private final Node<V> root = new Node<>();

    /** Adds {@code phrase}; a phrase that is there already keeps its first value. Returns whether it is new. */
    public boolean add(String phrase, V value) {
        Node<V> node = root;
        for (Token token : Segmenter.segment(phrase).tokens()) {
            node = node.next.computeIfAbsent(token.form(), form -> new Node<>());
        }
        if (node == root) {
            throw new IllegalArgumentException("a phrase without a word: \"" + phrase + "\"");
        }
        if (node.value != null) {
            return false;
        }
        node.value = value;
        return true;
    }

    /**
     * The longest phrase that starts at token {@code at} and ends before {@code limit}, or null. The first word is tried
     * whole, then without its clitics.
     */
    public @Nullable Match<V> match(Wording words, int at, int limit) {
        Wording.Piece word = words.get(at);
        Match<V> whole = longest(words, at, limit, word.form());
        Match<V> base = word.base().equals(word.form()) ? null : longest(words, at, limit, word.base());
        Match<V> best = base == null || (whole != null && whole.last() >= base.last()) ? whole : base;
        if (best == null && !word.conjunction().isEmpty() && !word.preposition().isEmpty()) {
            return longest(
                    words, at, limit, word.form().substring(word.conjunction().length()));
        }
        return best;
    }

    /** The value of a whole phrase given by its normalised words, or null. */
    public @Nullable V get(Iterable<String> forms) {
        Node<V> node = root;
        for (String form : forms) {
            Node<V> next = node.next.get(form);
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node.value;
    }

    private @Nullable Match<V> longest(Wording words, int at, int limit, String firstForm) {
        Node<V> node = root.next.get(firstForm);
        Match<V> found = null;
        int i = at + 1;
        while (node != null) {
            if (node.value != null) {
                found = new Match<>(at, i, node.value);
            }
            node = i < limit ? node.next.get(words.get(i).form()) : null;
            i++;
        }
        return found;
    }
}
