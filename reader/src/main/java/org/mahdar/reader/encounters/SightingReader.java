package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
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
        Sighting main = onMargin(frame) || sighting.separate() ? lastOfTwo() : null;
        if (main != null) {
            boolean plan = main.status() == EncounterStatus.PLANNED && sighting.status() == EncounterStatus.HELD;
            Sighting beside =
                    plan && frame.outlook() == Outlook.PRESENT ? sighting.with(EncounterStatus.PLANNED) : sighting;
            return beside.at(main.place(), main.time(), List.of());
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

    private @Nullable Sighting lastOfTwo() {
        for (int i = sightings.size() - 1; i >= 0; i--) {
            if (sightings.get(i).participants().size() > 1) {
                return sightings.get(i);
            }
        }
        return null;
    }

    /** "The heads of the two parliaments will sign": the first named of each side of those who met. */
    private Sighting byPrincipals(Sighting sighting, Frame frame) {
        boolean two = sighting.kind() == EncounterKind.SIGNING
                && sighting.participants().isEmpty()
                && frame.subject() != null
                && Particles.isDual(scene.words().get(frame.subject().first()));
        Sighting met = two ? lastOfTwo() : null;
        if (met == null || met.kind() != EncounterKind.MEETING) {
            return sighting;
        }
        Map<String, Participant> principals = new LinkedHashMap<>();
        for (Participant one : met.participants()) {
            Entity entity = scene.names().entities().get(one.entity());
            if (entity.type() == EntityType.PERSON && entity.country() != null) {
                principals.putIfAbsent(entity.country(), new Participant(one.entity(), PartyRole.PARTY, false));
            }
        }
        return principals.size() == 2 ? sighting.among(List.copyOf(principals.values())) : sighting;
    }

    /** "On its margins the ministers sign …": beside what was told just before. */
    private boolean onMargin(Frame frame) {
        for (int i = Math.max(0, frame.trigger() - 3); i < frame.trigger(); i++) {
            var connector = Connectors.match(scene.words(), i, frame.trigger());
            if (connector != null && connector.value() == Connector.MARGIN && connector.last() == frame.trigger()) {
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
                sightings.add(byPrincipals(goingOn(sighting, frame), frame));
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
        Sighting sighting = nouns.read(noun, sentence, previous, lastOfTwo());
        if (sighting != null) {
            sightings.addAll(Twins.of(noun, sighting, sentence, scene));
        }
        return noun.last();
    }
}
