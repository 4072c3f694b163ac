package org.mahdar.minutes;

import java.util.List;

/**
 * Something a careful reader should be warned of, with the words that show it.
 */
public record Finding(FindingKind kind, String message, List<Span> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
