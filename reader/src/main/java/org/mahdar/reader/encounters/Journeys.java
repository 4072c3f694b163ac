package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.reader.frames.Particles;

/** A journey whose only purpose is to meet ("will travel to Helsinki, where he meets …") is the meeting alone. */
final class Journeys {

    private Journeys() {}

    /** The sightings without such journeys; the meeting takes their place and day where it has none. */
    static List<Sighting> withoutErrands(List<Sighting> sightings, Scene scene) {
        List<Sighting> kept = new ArrayList<>();
        Sighting errand = null;
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            Sighting next = i + 1 < sightings.size() ? sightings.get(i + 1) : null;
            if (isErrand(sighting, next, scene)) {
                errand = sighting;
            } else {
                kept.add(errand == null ? sighting : sighting.at(errand.place(), errand.time(), errand.participants()));
                errand = null;
            }
        }
        return kept;
    }

    private static boolean isErrand(Sighting sighting, @Nullable Sighting next, Scene scene) {
        boolean journey = sighting.kind() == EncounterKind.VISIT
                && sighting.verb() != null
                && Carriers.isJourney(sighting.verb());
        if (!journey || next == null || next.kind() != EncounterKind.MEETING) {
            return false;
        }
        boolean same = next.participants().size() < 2
                || next.participants().stream()
                        .anyMatch(one ->
                                sighting.participants().stream().anyMatch(other -> other.entity() == one.entity()));
        if (next.sentence() != sighting.sentence() || !same) {
            return false;
        }
        for (int i = sighting.last(); i < next.first(); i++) {
            if (Particles.isOpener(scene.words().get(i))) {
                return true;
            }
        }
        return scene.words().get(next.first()).preposition().equals("ل");
    }
}
