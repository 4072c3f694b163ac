package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place. {@code country} is ISO 3166-1 alpha-3, coordinates are WGS 84 degrees.
 */
public record Place(
        String id,
        String name,
        @Nullable String country,
        @Nullable String kind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String wikidata,
        List<Span> evidence) {

    public Place {
        evidence = List.copyOf(evidence);
    }
}
