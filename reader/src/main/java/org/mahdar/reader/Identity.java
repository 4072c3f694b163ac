package org.mahdar.reader;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.States;
import org.mahdar.reader.names.latin.KnownOrganisations;
import org.mahdar.reader.names.latin.KnownPlaces;
import org.mahdar.reader.names.latin.Romanizer;

/**
 * What links somebody or something a report names to the world outside: only links, never a fact about it.
 *
 * @param latin the name in Latin letters, or null
 * @param wikidata the Wikidata id, or null where uncertain
 * @param spot where a place lies, or null
 */
record Identity(@Nullable String latin, @Nullable String wikidata, KnownPlaces.@Nullable Spot spot) {

    private static final Identity UNKNOWN = new Identity(null, null, null);

    static Identity of(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> new Identity(Romanizer.of(entity.name(), entity.country()), null, null);
            case STATE -> state(entity);
            case ORGANISATION, GROUP -> organisation(entity);
            case PLACE -> place(entity);
        };
    }

    private static Identity state(Entity entity) {
        States.State state = entity.country() == null ? null : States.find(entity.country());
        return state == null ? UNKNOWN : new Identity(state.english(), state.wikidata(), null);
    }

    private static Identity organisation(Entity entity) {
        KnownOrganisations.Organisation known = KnownOrganisations.find(entity.forms(), entity.country());
        return known == null ? UNKNOWN : new Identity(known.english(), known.wikidata(), null);
    }

    private static Identity place(Entity entity) {
        KnownPlaces.Spot spot = KnownPlaces.find(entity.name(), entity.country());
        return spot == null ? UNKNOWN : new Identity(null, spot.wikidata(), spot);
    }
}
