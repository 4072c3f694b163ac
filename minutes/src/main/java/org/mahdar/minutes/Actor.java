package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, state or group. {@code name} is the fullest form in the report, without title; {@code names}
 * every form used, as written; {@code country} ISO 3166-1 alpha-3.
 */
public record Actor(
        String id,
        ActorType type,
        String name,
        @Nullable String latin,
        @Nullable String country,
        @Nullable String wikidata,
        List<String> names,
        List<Role> roles,
        List<Span> evidence) {

    public Actor {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        evidence = List.copyOf(evidence);
    }
}
