package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document between parties. {@code date} is the id of a time, {@code parties} are ids of actors.
 */
public record Instrument(
        String id,
        String name,
        InstrumentKind kind,
        @Nullable String date,
        List<String> parties,
        InstrumentStatus status,
        List<Span> evidence) {

    public Instrument {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
