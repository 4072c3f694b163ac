package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of an encounter: a country or an organisation, its {@code actors} (ids) who took part and the id of its
 * {@code head}.
 */
public record Party(
        @Nullable String country,
        @Nullable String organisation,
        List<String> actors,
        @Nullable String head,
        PartyRole role) {

    public Party {
        actors = List.copyOf(actors);
    }
}
