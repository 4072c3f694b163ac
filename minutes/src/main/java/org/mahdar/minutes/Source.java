package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the report says it has something from. {@code actor} is the id of an actor.
 */
public record Source(
        String id,
        String name,
        SourceKind kind,
        @Nullable Channel channel,
        @Nullable String country,
        @Nullable String actor,
        List<Span> evidence) {

    public Source {
        evidence = List.copyOf(evidence);
    }
}
