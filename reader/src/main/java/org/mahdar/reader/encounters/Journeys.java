package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.words.Word;

/** A journey whose only purpose is to meet ("will travel to Helsinki, where he meets …") is the meeting alone. */
final class Journeys {

    /** How many words may stand between "to" and the meeting it is for ("to take part in the work of the meeting"). */
    private static final int PURPOSE = 4;

    private Journeys() {}

    /** The sightings without such journeys; the meeting takes their place and day where it has none. */
    static List<Sighting> withoutErrands(List<Sighting> sightings, Scene scene) {
        List<Sighting> kept = new ArrayList<>();
        List<Sighting> errands = new ArrayList<>();
        Sighting errand = null;
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            Sighting next = i + 1 < sightings.size() ? sightings.get(i + 1) : null;
            if (isErrand(sighting, next, scene)) {
                errand = sighting;
                errands.add(sighting);
            } else {
                kept.add(errand == null ? sighting : purpose(errand, sighting));
                errand = null;
            }
        }
        kept.removeIf(sighting -> errands.stream().anyMatch(one -> tellsOf(sighting, one, scene)));
        return kept;
    }

    /** A headline that tells of the journey alone tells of the same errand. */
    private static boolean tellsOf(Sighting sighting, Sighting errand, Scene scene) {
        return sighting.kind() == EncounterKind.VISIT
                && sighting.verb() != null
                && sighting.verb().equals(errand.verb())
                && sighting.place() != null
                && errand.place() != null
                && scene.names().entity(sighting.place()).id()
                        == scene.names().entity(errand.place()).id()
                && sighting.participants().stream()
                        .allMatch(one ->
                                errand.participants().stream().anyMatch(other -> other.entity() == one.entity()));
    }

    /** What somebody set out for has not taken place yet. */
    private static Sighting purpose(Sighting errand, Sighting meeting) {
        Sighting joined = meeting.at(errand.place(), errand.time(), atTable(errand));
        boolean underWay = errand.verb() != null
                && Carriers.isJourney(errand.verb())
                && meeting.verb() == null
                && errand.status() == EncounterStatus.HELD;
        return underWay && meeting.status() == EncounterStatus.HELD ? joined.with(EncounterStatus.PLANNED) : joined;
    }

    private static List<Participant> atTable(Sighting errand) {
        return errand.participants().stream()
                .map(one -> new Participant(one.entity(), PartyRole.PARTY, one.head()))
                .toList();
    }

    /** "To meet", "to take part in the talks", "to hold talks": right before the meeting, ل with a masdar. */
    private static boolean isPurpose(Sighting journey, Sighting next, Scene scene) {
        for (int i = next.first(); i > journey.first() && i >= next.first() - PURPOSE; i--) {
            Word word = scene.words().get(i);
            if (!word.isWord()) {
                return false;
            }
            if (word.preposition().equals("ل") && scene.names().at(i) == null) {
                return i == next.first()
                        || word.masdar() != null
                        || word.reading().isMasdar();
            }
        }
        return false;
    }

    private static boolean isErrand(Sighting sighting, @Nullable Sighting next, Scene scene) {
        Trigger verb = sighting.verb() == null ? null : Triggers.verb(sighting.verb());
        boolean journey = sighting.kind() == EncounterKind.VISIT
                && verb != null
                && verb.connectors().contains(Connector.TO);
        if (!journey || next == null || next.kind() != EncounterKind.MEETING) {
            return false;
        }
        if (next.at(null, null, sighting.participants()).participants().size() < 2) {
            return false;
        }
        boolean same = next.participants().size() < 2
                || next.participants().stream()
                        .anyMatch(one ->
                                sighting.participants().stream().anyMatch(other -> other.entity() == one.entity()));
        if (next.sentence() != sighting.sentence()) {
            return false;
        }
        if (isPurpose(sighting, next, scene)) {
            return true;
        }
        for (int i = sighting.last(); i < next.first(); i++) {
            if (same
                    && sighting.verb() != null
                    && Particles.isOpener(scene.words().get(i))
                    && Carriers.isJourney(sighting.verb())) {
                return true;
            }
        }
        return false;
    }
}
