package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.time.TimeMention;

/** An encounter while its places in the text are still being gathered. Mutable, confined to one reading. */
final class Draft {

    private static final int NEAR = 5;

    final EncounterKind kind;
    EncounterStatus status;
    final List<Sighting> sightings = new ArrayList<>();
    final Map<Integer, Participant> participants = new LinkedHashMap<>();

    @Nullable
    Mention place;

    @Nullable
    TimeMention time;

    Draft(Sighting first) {
        kind = first.kind();
        status = first.status();
        add(first);
    }

    void add(Sighting sighting) {
        boolean aliased =
                !sightings.isEmpty() && sighting.attendance() && sighting.anaphoric() && sighting.verb() != null;
        boolean negated = status == EncounterStatus.DENIED && !sightings.isEmpty() && last().verb() != null;
        if (isOff(sighting.status()) && (status == EncounterStatus.PLANNED || negated)) {
            status = sighting.status();
        }
        sightings.add(sighting);
        for (Participant participant : sighting.participants()) {
            if (!aliased) {
                participants.putIfAbsent(participant.entity(), participant);
            }
        }
        if (place == null) {
            place = sighting.place();
        }
        if (time == null || (sighting.time() != null && isWeekdayOnly(time, sighting.time()))) {
            time = sighting.time() == null ? time : sighting.time();
        }
    }

    /** The report takes back what it told of this encounter. */
    void deny(Sighting sighting) {
        status = EncounterStatus.DENIED;
        sightings.add(sighting);
    }

    /** Whether a plan was given up or put off. */
    private static boolean isOff(EncounterStatus other) {
        return other == EncounterStatus.CANCELLED || other == EncounterStatus.POSTPONED;
    }

    private static boolean isWeekdayOnly(TimeMention known, TimeMention other) {
        return known.value().length() < other.value().length() && other.value().startsWith(known.value());
    }

    Sighting last() {
        return sightings.get(sightings.size() - 1);
    }

    /** Whether {@code sighting} stands within a few sentences of where this encounter was last told of. */
    boolean isNear(Sighting sighting) {
        return sighting.sentence() - last().sentence() <= NEAR;
    }

    /** Whether {@code sighting} can be another place that tells of this encounter. */
    boolean admits(Sighting sighting, Names names) {
        if (sighting.kind() != kind || !sameStatus(sighting)) {
            return false;
        }
        if (time != null
                && sighting.time() != null
                && differ(time.value(), sighting.time().value())) {
            return false;
        }
        if (place != null && sighting.place() != null && elsewhere(place, sighting.place(), names)) {
            return false;
        }
        return sameParties(sighting.participants(), names);
    }

    private boolean sameStatus(Sighting sighting) {
        boolean doesNotTakePlace =
                isOff(status) && sighting.status() == EncounterStatus.DENIED && sighting.verb() != null;
        return sighting.status() == status
                || doesNotTakePlace
                || (sighting.anaphoric() && sighting.status() == EncounterStatus.HELD);
    }

    private static boolean differ(String one, String other) {
        String day = one.length() > 10 && !one.contains("/") ? one.substring(0, 10) : one;
        String otherDay = other.length() > 10 && !other.contains("/") ? other.substring(0, 10) : other;
        return !day.startsWith(otherDay) && !otherDay.startsWith(day);
    }

    private static boolean elsewhere(Mention one, Mention other, Names names) {
        Entity here = names.entity(one);
        Entity there = names.entity(other);
        if (here.id() == there.id()) {
            return false;
        }
        boolean within = here.country() != null
                && here.country().equals(there.country())
                && (here.type() == EntityType.STATE || there.type() == EntityType.STATE);
        return !within;
    }

    /** Whether all of {@code others} are among the participants, or all participants among them, by person or state. */
    private boolean sameParties(List<Participant> others, Names names) {
        if (others.isEmpty() || participants.isEmpty()) {
            return others.isEmpty();
        }
        boolean covers = others.stream().allMatch(other -> isAmong(other.entity(), participants.keySet(), names));
        List<Integer> ids = others.stream().map(Participant::entity).toList();
        boolean covered = participants.keySet().stream().allMatch(mine -> isAmong(mine, ids, names));
        return covers || (covered && others.size() > 1 && participants.size() > 1);
    }

    private static boolean isAmong(int id, Iterable<Integer> ids, Names names) {
        Entity entity = names.entities().get(id);
        for (int other : ids) {
            Entity candidate = names.entities().get(other);
            boolean oneIsVague = isVague(entity) || isVague(candidate);
            if (other == id
                    || (oneIsVague
                            && entity.country() != null
                            && entity.country().equals(candidate.country()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entity may stand for anybody of its country: a state, a ministry, an official without a name. */
    static boolean isVague(Entity entity) {
        return entity.type() == EntityType.STATE
                || !entity.named()
                || (entity.type() == EntityType.ORGANISATION && entity.country() != null);
    }
}
