package org.mahdar.reader.encounters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** Gives encounters the days and places of what they are told together with, where they have none of their own. */
final class Occasions {

    /** How many sentences may lie between talks and the signing that follows them. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Times times;
    private final Words words;
    private final List<Draft> drafts;
    private final Sayings sayings;

    Occasions(Scene scene, List<Draft> drafts, Sayings sayings) {
        this.scene = scene;
        this.times = scene.times();
        this.words = scene.words();
        this.drafts = drafts;
        this.sayings = sayings;
    }

    void share() {
        drafts.forEach(this::dateByWhatWasSaid);
        drafts.forEach(this::dateBySequel);
        inherit();
    }

    /** A sighting without a day or place of its own takes those of what it is told together with. */
    private void inherit() {
        for (Draft draft : drafts) {
            Sighting first = draft.sightings.get(0);
            if (draft.kind == EncounterKind.VISIT || Whereabouts.isOffset(scene, first.first())) {
                continue;
            }
            for (Draft other : drafts) {
                boolean together = other != draft
                        && other.status == draft.status
                        && other.sightings.stream()
                                .anyMatch(sighting -> sighting.sentence() == first.sentence()
                                        && (sighting.first() < first.first() || isDuringVisit(sighting)));
                if (together) {
                    if (draft.time == null && !takesDays(other)) {
                        draft.time = other.time;
                    }
                    if (draft.place == null) {
                        draft.place = other.place;
                    }
                }
            }
        }
    }

    /** "A visit of four days": what is told together with it may be of any of them. */
    private boolean takesDays(Draft visit) {
        return visit.kind == EncounterKind.VISIT
                && visit.sightings.stream().anyMatch(sighting -> {
                    int end = words.text().sentences().get(sighting.sentence()).last();
                    for (int i = sighting.first(); i < end; i++) {
                        TimeMention time = times.at(i);
                        if (time != null && time.type() == TimeType.DURATION) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** "Met during the visit": the visit frames what is told beside it, wherever in the sentence it stands. */
    private static boolean isDuringVisit(Sighting sighting) {
        return sighting.kind() == EncounterKind.VISIT && sighting.anaphoric();
    }

    /** A press conference without a day of its own is of the day on which what is said there was said. */
    private void dateByWhatWasSaid(Draft draft) {
        if (draft.kind != EncounterKind.PRESS_CONFERENCE || draft.time != null) {
            return;
        }
        for (Utterance saying : sayings.of(draft)) {
            Sentence sentence = words.text().sentences().get(saying.sentence());
            for (int i = sentence.first(); i < saying.first(); i++) {
                TimeMention time = times.at(i);
                if (time != null && time.type() != TimeType.DURATION && time.type() != TimeType.SET) {
                    draft.time = Whereabouts.agreed(time, times);
                    return;
                }
            }
        }
        draft.time = dayOfReport(draft);
    }

    /** The day the report opens with, if it is the day of publication or the one before and stands before the conference. */
    private @Nullable TimeMention dayOfReport(Draft draft) {
        Sighting sighting = draft.sightings.get(0);
        int opening = words.text().sentences().get(sighting.sentence()).first();
        if (Particles.isAuxiliary(words.get(opening))) {
            return null;
        }
        if (draft.status != EncounterStatus.HELD || scene.published() == null) {
            return null;
        }
        String day = scene.published().toString();
        String eve = scene.published().minusDays(1).toString();
        for (int i = 0; i < sighting.first(); i++) {
            TimeMention time = times.at(i);
            if (time != null && time.type() != TimeType.DURATION && time.type() != TimeType.SET) {
                boolean fresh = time.value().startsWith(day) || time.value().startsWith(eve);
                return fresh ? time : null;
            }
        }
        return null;
    }

    /** "After the talks the two ministers signed": a signing without a day is of the day of the meeting of those who signed. */
    private void dateBySequel(Draft draft) {
        if (draft.kind != EncounterKind.SIGNING
                || draft.time != null
                || draft.status != EncounterStatus.HELD
                || !draft.sightings.get(0).attendance()) {
            return;
        }
        for (Draft other : drafts) {
            boolean earlier = other.kind == EncounterKind.MEETING
                    && other.status == EncounterStatus.HELD
                    && draft.sightings.get(0).sentence() - other.last().sentence() <= NEAR
                    && other.sightings.get(0).first() < draft.sightings.get(0).first();
            if (earlier && other.participants.keySet().containsAll(draft.participants.keySet())) {
                draft.time = other.time;
                draft.place = draft.place == null ? other.place : draft.place;
            }
        }
    }
}
