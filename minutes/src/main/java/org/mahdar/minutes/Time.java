package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with its TIMEX3 value. {@code anchor} says what a relative expression was counted from: an ISO date.
 */
public record Time(
        String id, TimeType type, String value, @Nullable String anchor, List<Span> evidence) {

    public Time {
        evidence = List.copyOf(evidence);
    }
}
