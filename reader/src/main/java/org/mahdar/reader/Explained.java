package org.mahdar.reader;

import java.util.List;
import org.mahdar.minutes.Minutes;

/** Minutes, and for each of their items why it is there. */
public record Explained(Minutes minutes, List<Explanation> explanations) {

    public Explained {
        explanations = List.copyOf(explanations);
    }
}
