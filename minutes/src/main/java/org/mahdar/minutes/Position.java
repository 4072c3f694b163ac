package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stand taken: {@code holder} and {@code target} are ids of actors (a holder without a name: of a source), {@code issue} the
 * whole object of the stance, {@code statement} the id of the statement it was taken in.
 */
public record Position(
        String id,
        String holder,
        Stance stance,
        Span issue,
        @Nullable String target,
        @Nullable String statement,
        @Nullable Plover plover,
        double confidence,
        List<Span> evidence) {

    public Position {
        evidence = List.copyOf(evidence);
    }
}
