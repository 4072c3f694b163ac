package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;

/** A person while the report is being read. */
final class Person {

    /** The fullest spelling so far; null for one known by office alone. */
    @Nullable
    Spelling name;

    final List<Spelling> spellings = new ArrayList<>();
    final List<Sighting> sightings = new ArrayList<>();

    @Nullable
    Person relative;

    @Nullable
    RoleCode role;

    /** Whether the role is only that of a diplomat's or judge's rank: "السفير فلان". */
    private boolean ranked;

    @Nullable
    String country;

    boolean international;
    int id = -1;

    void add(Sighting sighting, @Nullable Spelling spelling) {
        sightings.add(sighting);
        if (spelling != null) {
            spellings.add(spelling);
            if (name == null || spelling.size() > name.size()) {
                name = spelling;
            }
        }
        learn(sighting);
    }

    private void learn(Sighting sighting) {
        RoleCode said = sighting.role();
        Title title = sighting.title();
        boolean weak = title != null && Chains.isRank(title);
        if (said != null
                && (role == null || (weak == ranked && Roles.rank(said) < Roles.rank(role)) || (ranked && !weak))) {
            role = said;
            ranked = weak;
        }
        if (country == null) {
            country = sighting.country();
        }
        international |= sighting.isInternational();
    }

    /** Where in the text the person is met last before {@code token}, or -1. */
    int before(int token) {
        int best = -1;
        for (Sighting sighting : sightings) {
            if (sighting.first() < token && sighting.first() > best) {
                best = sighting.first();
            }
        }
        return best;
    }

    /** Whether he or she may be called by the first part of the name alone. */
    boolean goesByFirst(Lexicon lexicon) {
        Spelling spelling = name;
        return spelling != null
                && ("asian".equals(lexicon.cue(spelling.first()))
                        || role == RoleCode.MONARCH
                        || role == RoleCode.CROWN_PRINCE
                        || relative != null);
    }
}
