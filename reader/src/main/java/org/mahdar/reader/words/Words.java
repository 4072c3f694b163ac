package org.mahdar.reader.words;

import java.util.List;
import org.mahdar.minutes.Span;
import org.mahdar.reader.lexicon.Wording;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Text;

/** A text and its words, one for each token and in the same order. */
public record Words(Text text, List<Word> list) implements Wording {

    public Words {
        list = List.copyOf(list);
    }

    /** The word of the token at {@code index}. */
    @Override
    public Word get(int index) {
        return list.get(index);
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /**
     * The words of the tokens from {@code first} to before {@code last} without the conjunction and preposition that are
     * written together with the first. لل stays, because its two parts cannot be told apart on paper.
     */
    public Span spanWithoutClitics(int first, int last) {
        Word word = get(first);
        boolean merged = word.preposition().equals("ل") && word.definite();
        int letters =
                word.conjunction().length() + (merged ? 0 : word.preposition().length());
        int start = word.token().start();
        int end = get(last - 1).token().end();
        while (letters > 0 && start < word.token().end() - 1) {
            if (!Normalizer.fold(text.original().substring(start, start + 1)).isEmpty()) {
                letters--;
            }
            start++;
        }
        return Span.of(text.original(), start, end);
    }
}
