package org.mahdar.reader.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames of a report in text order. */
public record Frames(List<Frame> list) {

    public Frames {
        list = List.copyOf(list);
    }

    /** The frame whose predicate is the token at {@code index}, or null. */
    public @Nullable Frame at(int index) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int trigger = list.get(middle).trigger();
            if (trigger == index) {
                return list.get(middle);
            }
            if (trigger < index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The last frame whose predicate stands before the token at {@code index} in the sentence {@code sentence}, or null. */
    public @Nullable Frame before(int index, int sentence) {
        int low = 0;
        int high = list.size() - 1;
        Frame found = null;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Frame frame = list.get(middle);
            if (frame.trigger() < index) {
                found = frame;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found != null && found.sentence() == sentence ? found : null;
    }
}
