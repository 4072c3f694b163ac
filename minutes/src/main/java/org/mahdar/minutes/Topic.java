package org.mahdar.minutes;

import java.util.List;

/**
 * A topic with the words that name it.
 */
public record Topic(TopicCode code, List<Span> evidence) {

    public Topic {
        evidence = List.copyOf(evidence);
    }
}
