package org.mahdar.reader.frames;

import java.util.List;

/**
 * A noun phrase, perhaps of several members joined by "and": the tokens from {@code first} to before {@code last}, and the
 * indexes of the mentions in it (none where it names nobody).
 */
public record Group(int first, int last, List<Integer> mentions) {

    public Group {
        mentions = List.copyOf(mentions);
    }

    /** Whether it names anybody or anything. */
    public boolean isNamed() {
        return !mentions.isEmpty();
    }
}
