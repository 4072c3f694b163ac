package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.text.Sentence;

/** Finds each place in a report that tells of an encounter, and what that place alone says about it. */
final class SightingReader {

    private final Scene scene;
    private final VerbSightings verbs;
    private final NounSightings nouns;
    private final List<Sighting> sightings = new ArrayList<>();

    SightingReader(Scene scene) {
        this.scene = scene;
        Whereabouts whereabouts = new Whereabouts(scene);
        this.verbs = new VerbSightings(scene, whereabouts);
        this.nouns = new NounSightings(scene, whereabouts);
    }

    /** The sightings in text order. */
    List<Sighting> read() {
        for (Sentence sentence : scene.words().text().sentences()) {
            int i = sentence.first();
            while (i < sentence.last()) {
                i = readAt(i, sentence);
            }
        }
        return Journeys.withoutErrands(sightings, scene);
    }

    /** "Will meet X tomorrow, then meets Y": joined to a plan of the same sentence, a present tells of a plan too. */
    private Sighting goingOn(Sighting sighting, Frame frame) {
        Sighting last = sightings.isEmpty() ? null : sightings.get(sightings.size() - 1);
        int verb = frame.trigger();
        if (last != null && onMargin(frame)) {
            boolean plan = last.status() == EncounterStatus.PLANNED && sighting.status() == EncounterStatus.HELD;
            Sighting beside =
                    plan && frame.outlook() == Outlook.PRESENT ? sighting.with(EncounterStatus.PLANNED) : sighting;
            return beside.at(last.place(), last.time(), List.of());
        }
        boolean joined = !scene.words().get(verb).conjunction().isEmpty()
                || (verb > 0 && Particles.isSequel(scene.words().get(verb - 1)));
        boolean planned = last != null
                && joined
                && last.verb() != null
                && last.sentence() == sighting.sentence()
                && last.status() == EncounterStatus.PLANNED
                && sighting.status() == EncounterStatus.HELD
                && frame.outlook() == Outlook.PRESENT;
        return last == null || !planned
                ? sighting
                : sighting.with(EncounterStatus.PLANNED).at(null, last.time(), List.of());
    }

    /** "On its margins the ministers sign …": beside what was told just before. */
    private boolean onMargin(Frame frame) {
        for (int i = Math.max(0, frame.trigger() - 3); i < frame.trigger(); i++) {
            var connector = Connectors.match(scene.words(), i, frame.trigger());
            if (connector != null
                    && connector.value() == Connector.MARGIN
                    && !scene.words().get(connector.last() - 1).pronoun().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads what the token {@code at} tells and returns the next one to look at. */
    private int readAt(int at, Sentence sentence) {
        Frame frame = scene.frames().at(at);
        Trigger verb = frame == null ? null : Triggers.verb(frame.verbKey());
        if (frame != null && verb != null && frame.shape() == Frame.Shape.FINITE) {
            for (Sighting sighting : verbs.read(frame, verb, sentence)) {
                sightings.add(goingOn(sighting, frame));
            }
            return at + 1;
        }
        if (frame != null || scene.names().at(at) != null) {
            return at + 1;
        }
        Phrases.Match<Trigger> noun = Triggers.noun(scene.words(), at, sentence.last());
        if (noun == null) {
            return at + 1;
        }
        Sighting previous = sightings.isEmpty() ? null : sightings.get(sightings.size() - 1);
        Sighting sighting = nouns.read(noun, sentence, previous);
        if (sighting != null) {
            sightings.addAll(Twins.of(noun, sighting, sentence, scene));
        }
        return noun.last();
    }
}
