package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.Utterance;

/** Finds what was said in an encounter, and who announces it. */
final class Sayings {

    private final Speech speech;

    Sayings(Scene scene) {
        this.speech = scene.speech();
    }

    /** What the participants said in it: at a press conference all they say; elsewhere what is told in the same breath. */
    List<Utterance> of(Draft draft) {
        List<Utterance> sayings = new ArrayList<>();
        if (draft.status != EncounterStatus.HELD || draft.kind == EncounterKind.SIGNING) {
            return sayings;
        }
        for (Utterance utterance : speech.utterances()) {
            boolean takesPart = !utterance.speaker().isAnonymous()
                    && draft.participants.containsKey(utterance.speaker().entity());
            if (takesPart && (draft.kind == EncounterKind.PRESS_CONFERENCE || toldWith(draft, utterance))) {
                sayings.add(utterance);
            }
        }
        return sayings;
    }

    private static boolean toldWith(Draft draft, Utterance utterance) {
        return draft.kind != EncounterKind.VISIT
                && draft.sightings.stream()
                        .anyMatch(sighting ->
                                sighting.sentence() == utterance.sentence() && sighting.first() < utterance.first());
    }

    /** The innermost statements that tell of the encounter, one a speaker; none where it is taken for granted. */
    List<Utterance> announcing(Draft draft) {
        List<Utterance> announced = new ArrayList<>();
        for (Sighting sighting : draft.sightings) {
            if (sighting.anaphoric() && sighting.participants().isEmpty()) {
                continue;
            }
            Utterance innermost = null;
            for (Utterance utterance : speech.utterances()) {
                boolean tells = utterance.first() <= sighting.first() && sighting.first() < utterance.last();
                if (tells && (innermost == null || utterance.first() >= innermost.first())) {
                    innermost = utterance;
                }
            }
            Utterance found = innermost;
            if (found != null
                    && announced.stream().noneMatch(one -> one.speaker().is(found.speaker()))) {
                announced.add(found);
            }
        }
        return announced;
    }
}
