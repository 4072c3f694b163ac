package org.mahdar.cli.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Role;
import org.mahdar.minutes.RoleCode;

/** Which of the offices the report gives somebody are shown, and how. */
final class Offices {

    private static final Set<RoleCode> MINISTERS =
            EnumSet.of(RoleCode.FOREIGN_MINISTER, RoleCode.DEFENCE_MINISTER, RoleCode.INTERIOR_MINISTER);

    private Offices() {}

    /**
     * Each office once, however often and by whatever titles it is mentioned: in Arabic by its fullest title, else by what its
     * code is called. "The minister" goes without saying beside "the minister of defence", "official" beside anything.
     */
    static List<String> of(Actor actor, Labels labels) {
        Map<RoleCode, String> titles = new EnumMap<>(RoleCode.class);
        for (Role role : actor.roles()) {
            titles.merge(role.role(), role.title(), (one, other) -> other.length() > one.length() ? other : one);
        }
        if (titles.keySet().stream().anyMatch(MINISTERS::contains)) {
            titles.remove(RoleCode.MINISTER);
        }
        if (titles.size() > 1) {
            titles.remove(RoleCode.OTHER);
        }
        if (titles.size() > 1) {
            titles.remove(RoleCode.OFFICIAL);
        }
        return titles.entrySet().stream()
                .map(office -> labels.language().rightToLeft() || office.getKey() == RoleCode.OTHER
                        ? office.getValue()
                        : labels.of("role", office.getKey()))
                .toList();
    }
}
