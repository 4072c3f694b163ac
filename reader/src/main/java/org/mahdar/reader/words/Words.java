package org.mahdar.reader.words;

import java.util.List;
import org.mahdar.reader.text.Text;

/** A text and its words, one for each token and in the same order. */
public record Words(Text text, List<Word> list) {

    public Words {
        list = List.copyOf(list);
    }

    /** The word of the token at {@code index}. */
    public Word get(int index) {
        return list.get(index);
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }
}
