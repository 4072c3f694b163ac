package org.mahdar.reader;

import java.util.List;
import org.mahdar.minutes.Span;

/**
 * Why an item is in the minutes.
 *
 * @param item the item's id, such as {@code e1}
 * @param rule what kind of reading made it
 * @param entries the lexicon lines that had a part in it, such as {@code triggers.tsv:12}
 * @param words the words it was read from
 */
public record Explanation(String item, String rule, List<String> entries, List<Span> words) {

    public Explanation {
        entries = List.copyOf(entries);
        words = List.copyOf(words);
    }
}
