package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.words.Word;

/** Reads encounters told by a verb: met, received, visited, telephoned, signed. */
final class VerbSightings {

    private final Scene scene;
    private final Whereabouts whereabouts;
    private final VerbParties parties;

    VerbSightings(Scene scene, Whereabouts whereabouts) {
        this.scene = scene;
        this.parties = new VerbParties(scene);
        this.whereabouts = whereabouts;
    }

    /** What a verb tells: mostly one sighting, one for each of several met one by one, or none. */
    List<Sighting> read(Frame frame, Trigger trigger, Sentence sentence) {
        EncounterStatus status = Statuses.of(frame);
        EncounterKind means = Means.within(scene.words(), frame.trigger() + 1, frame.end());
        if (trigger.byMeans() && means == null) {
            return List.of();
        }
        boolean general = trigger.pair() && frame.outlook() == Outlook.PRESENT && parties.isFirstPerson(frame);
        if (status == null
                || general
                || !tellsOfOne(frame, trigger)
                || Habits.within(scene.words(), frame.trigger() + 1, frame.end())) {
            return List.of();
        }
        Argument each = frame.argument(Connector.EACH);
        if (each != null && each.group().mentions().size() > 1) {
            List<Sighting> several = oneByOne(frame, trigger, sentence, status, each);
            if (!several.isEmpty()) {
                return several;
            }
        }
        Participation own = parties.of(frame, trigger, isSigners(frame, trigger));
        if (own == null) {
            return List.of();
        }
        boolean withThem = parties.pointsBack(frame);
        return List.of(sighting(frame, trigger, sentence, status, own, withThem && own.size() < 2));
    }

    private List<Sighting> oneByOne(
            Frame frame, Trigger trigger, Sentence sentence, EncounterStatus status, Argument each) {
        List<Sighting> sightings = new ArrayList<>();
        Participation subject = new Participation(scene);
        subject.add(frame.subject(), trigger.subjectRole());
        if (subject.size() != 1) {
            return List.of();
        }
        for (int mention : each.group().mentions()) {
            Participation pair = new Participation(scene);
            pair.add(frame.subject(), trigger.subjectRole());
            pair.add(new Group(each.group().first(), each.group().last(), List.of(mention)), trigger.objectRole());
            sightings.add(sighting(frame, trigger, sentence, status, pair, false));
        }
        return sightings;
    }

    private Sighting sighting(
            Frame frame,
            Trigger trigger,
            Sentence sentence,
            EncounterStatus status,
            Participation participation,
            boolean anaphoric) {
        int at = frame.trigger();
        TimeMention time = whereabouts.time(sentence, at, at + 1, frame.end());
        if (time == null && trigger.kind() == EncounterKind.VISIT && frame.outlook() == Outlook.PRESENT) {
            time = whereabouts.timeSince(at + 1, frame.end());
        }
        if (status == EncounterStatus.PLANNED && scene.isOver(time)) {
            time = null;
        }
        boolean toCome = status == EncounterStatus.HELD && scene.isToCome(time);
        EncounterKind means =
                trigger.kind() == EncounterKind.MEETING ? Means.within(scene.words(), at + 1, frame.end()) : null;
        Mention place = whereabouts.place(frame.arguments(), trigger.kind());
        boolean signers = isSigners(frame, trigger);
        return new Sighting(
                sentence.index(),
                at,
                at + 1,
                means == null ? trigger.kind() : means,
                frame.verbKey(),
                !signers && (anaphoric || speaksOfBothSides(frame)),
                trigger.kind() == EncounterKind.MEETING && isBeside(sentence, at),
                signers || speaksOfBothSides(frame),
                toCome ? EncounterStatus.PLANNED : status,
                participation.list(),
                place == null && trigger.kind() != EncounterKind.VISIT ? whereabouts.placeBefore(sentence, at) : place,
                time,
                frame.end(),
                trigger.reference());
    }

    /** "On the margins of the session, X met Y": another encounter than the session. */
    private boolean isBeside(Sentence sentence, int at) {
        for (int i = at - 1; i >= sentence.first() && scene.frames().at(i) == null; i--) {
            var connector = Connectors.match(scene.words(), i, at);
            if (connector != null && connector.value() == Connector.MARGIN) {
                return true;
            }
        }
        return false;
    }

    /** A visit goes somewhere, a signing signs something. */
    private boolean tellsOfOne(Frame frame, Trigger trigger) {
        return switch (trigger.kind()) {
            case VISIT -> whereabouts.place(frame.arguments(), EncounterKind.VISIT) != null;
            case SIGNING -> isSigners(frame, trigger) || (!frame.passive() && signsSomething(frame));
            default -> true;
        };
    }

    /** "An agreement that X signed": the verb has its pronoun for what was told before. */
    private boolean isSigners(Frame frame, Trigger trigger) {
        return trigger.kind() == EncounterKind.SIGNING
                && frame.outlook() == Outlook.PAST
                && !scene.words().get(frame.trigger()).pronoun().isEmpty();
    }

    private boolean signsSomething(Frame frame) {
        for (Argument argument : frame.arguments()) {
            boolean object = argument.connector() == Connector.BARE || argument.connector() == Connector.ON;
            if (object && Papers.isDocument(scene.words(), argument.group().first(), frame.end())) {
                return true;
            }
        }
        boolean peers = frame.subject() != null && !frame.subject().isNamed();
        for (int i = frame.trigger() + 1; i < frame.end() && peers; i++) {
            Word word = scene.words().get(i);
            boolean free = word.preposition().isEmpty()
                    && Connectors.match(scene.words().get(i - 1).form()) == null;
            if (free && Papers.isDocument(scene.words(), i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the two sides" are the subject: those of the encounter told last. */
    private boolean speaksOfBothSides(Frame frame) {
        Group subject = frame.subject();
        if (subject == null || subject.mentions().size() != 1) {
            return false;
        }
        Mention mention = scene.names().mentions().get(subject.mentions().get(0));
        return mention.form() == Mention.Form.ALIAS && mention.entities().size() > 1;
    }
}
