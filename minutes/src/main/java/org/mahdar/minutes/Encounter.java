package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, visit, call, press conference, message, signing or exercise. {@code date} is the id of a time,
 * {@code place} of a place, {@code sources} of sources; {@code framing} the words that put it in a frame ("in the frame of
 * strengthening coordination"); {@code confidence} is between 0 and 1.
 */
public record Encounter(
        String id,
        EncounterKind kind,
        EncounterStatus status,
        @Nullable String date,
        @Nullable String place,
        List<Party> parties,
        @Nullable Format format,
        List<Topic> topics,
        @Nullable Span framing,
        List<String> sources,
        double confidence,
        List<Span> evidence) {

    public Encounter {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
