package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office an actor holds: {@code title} as written, {@code role} its code, {@code country} ISO 3166-1 alpha-3.
 */
public record Role(
        String title,
        RoleCode role,
        @Nullable String organisation,
        @Nullable String country,
        List<Span> evidence) {

    public Role {
        evidence = List.copyOf(evidence);
    }
}
