package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;

/** Reads encounters told by a verb: met, received, visited, telephoned, signed. */
final class VerbSightings {

    /** How far back the person may be whom a pronoun on a verb means, in tokens. */
    private static final int SUFFIX_REACH = 40;

    private final Scene scene;
    private final Whereabouts whereabouts;

    VerbSightings(Scene scene, Whereabouts whereabouts) {
        this.scene = scene;
        this.whereabouts = whereabouts;
    }

    /** What a verb tells: mostly one sighting, one for each of several met one by one, or none. */
    List<Sighting> read(Frame frame, Trigger trigger, Sentence sentence) {
        EncounterStatus status = Statuses.of(frame);
        EncounterKind means = Means.within(scene.words(), frame.trigger() + 1, frame.end());
        if (trigger.byMeans() && means == null) {
            return List.of();
        }
        if (status == null || !tellsOfOne(frame, trigger)) {
            return List.of();
        }
        Participation own = new Participation(scene.names());
        own.add(frame.subject(), trigger.subjectRole());
        if (own.size() == 0 && isFirstPerson(frame)) {
            addSpeaker(own, frame.trigger(), trigger.subjectRole());
        }
        int subjects = own.size();
        Argument each = frame.argument(Connector.EACH);
        if (each != null && subjects == 1 && each.group().mentions().size() > 1) {
            return oneByOne(frame, trigger, sentence, status, each);
        }
        for (Argument argument : frame.arguments()) {
            boolean bare = argument.connector() == Connector.EACH
                    && trigger.connectors().contains(Connector.BARE);
            boolean signedWith = trigger.kind() == EncounterKind.SIGNING && argument.connector() == Connector.WITH;
            boolean direct = argument.host() < 0 || signedWith;
            if ((trigger.connectors().contains(argument.connector()) || bare) && direct) {
                own.addArgument(argument, trigger.objectRole());
            }
        }
        boolean withThem = pointsBack(frame);
        if (trigger.pair() && subjects < 2 && own.size() <= subjects && !withThem) {
            return List.of();
        }
        if (own.size() == 1 && !withThem && trigger.kind() == EncounterKind.MEETING) {
            addCarried(own, frame, trigger);
        }
        addSuffix(own, frame, trigger);
        if (isSigners(frame, trigger)) {
            addNamed(own, frame);
        }
        if (trigger.kind() == EncounterKind.MEETING && own.size() == 0) {
            addBothOf(own, frame);
        }
        addCompany(own, frame);
        if (trigger.kind() == EncounterKind.MEETING && !trigger.pair() && own.isOnlyStates()) {
            return List.of();
        }
        return List.of(sighting(frame, trigger, sentence, status, own, withThem && own.size() < 2));
    }

    private List<Sighting> oneByOne(
            Frame frame, Trigger trigger, Sentence sentence, EncounterStatus status, Argument each) {
        List<Sighting> sightings = new ArrayList<>();
        for (int mention : each.group().mentions()) {
            Participation pair = new Participation(scene.names());
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
                false,
                signers || speaksOfBothSides(frame),
                toCome ? EncounterStatus.PLANNED : status,
                participation.list(),
                place == null && trigger.kind() != EncounterKind.VISIT ? whereabouts.placeBefore(sentence, at) : place,
                time,
                frame.end(),
                trigger.reference());
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
        return false;
    }

    /** Adds who belongs to a delegation, told after the verb or between the subject and the verb. */
    private void addCompany(Participation own, Frame frame) {
        Group subject = frame.subject();
        if (subject != null && subject.last() < frame.trigger()) {
            own.addCompany(scene.clause().scan(subject.last(), frame.trigger()).arguments());
        }
        own.addCompany(frame.arguments());
    }

    /** "Signed for one side by X, for the other by Y": all persons named. */
    private void addNamed(Participation own, Frame frame) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE) {
                for (int i = argument.group().first(); i < argument.group().last(); i++) {
                    own.addPersonAt(i, PartyRole.PARTY);
                }
            }
        }
    }

    /** "A committee of the two countries will meet": both of them, wherever they stand in its name. */
    private void addBothOf(Participation own, Frame frame) {
        for (Argument argument : frame.arguments()) {
            for (int index : argument.group().mentions()) {
                Mention mention = scene.names().mentions().get(index);
                if (mention.form() == Mention.Form.ALIAS && mention.entities().size() > 1) {
                    own.add(argument.group(), PartyRole.PARTY);
                }
            }
        }
    }

    private boolean isFirstPerson(Frame frame) {
        Reading verb = scene.words().get(frame.trigger()).verb();
        return verb != null && verb.person() == 1;
    }

    /** "I shall visit": whoever says the words the verb stands in. */
    private void addSpeaker(Participation own, int token, PartyRole role) {
        Voice speaker = null;
        for (Utterance utterance : scene.speech().utterances()) {
            if (utterance.first() <= token && token < utterance.last()) {
                speaker = utterance.speaker();
            }
        }
        if (speaker != null && !speaker.isAnonymous()) {
            own.add(speaker.entity(), role, false);
        }
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

    /** Whether "with him", "with them" follows the verb. */
    private boolean pointsBack(Frame frame) {
        int next = frame.trigger() + 1;
        if (next >= scene.words().size()) {
            return false;
        }
        Word word = scene.words().get(next);
        return !word.pronoun().isEmpty() && Connectors.match(word.stem()) == Connector.WITH;
    }

    /** "He arrived and met X": whoever the sentence told of before met X. */
    private void addCarried(Participation own, Frame frame, Trigger trigger) {
        Frame before = scene.frames().before(frame.trigger(), frame.sentence());
        Group carried = before == null ? null : before.subject();
        boolean subjectAfter = frame.subject() != null && frame.subject().first() > frame.trigger();
        Word previous = scene.words().get(Math.max(frame.trigger() - 1, 0));
        boolean goesOn = !scene.words().get(frame.trigger()).conjunction().isEmpty()
                || Particles.isOpener(previous)
                || Particles.isSequel(previous);
        if (carried != null && subjectAfter && goesOn) {
            own.add(carried, trigger.subjectRole());
        }
    }

    /** "Telephoned him" in Arabic hangs on ب: the pronoun on a preposition that takes a party. */
    private boolean hangsOnPreposition(Frame frame, Trigger trigger) {
        int next = frame.trigger() + 1;
        if (next >= scene.words().size()) {
            return false;
        }
        Word word = scene.words().get(next);
        boolean by = trigger.connectors().contains(Connector.BY)
                && !word.pronoun().isEmpty()
                && (word.stem().equals("ب")
                        || (word.stem().isEmpty() && word.preposition().equals("ب")));
        return by && frame.subject() != null;
    }

    /** "Received him": whoever was the subject before, or the person named last. */
    private void addSuffix(Participation own, Frame frame, Trigger trigger) {
        boolean onVerb = !scene.words().get(frame.trigger()).pronoun().isEmpty()
                && trigger.connectors().contains(Connector.BARE);
        if (!onVerb && !hangsOnPreposition(frame, trigger)) {
            return;
        }
        Frame before = scene.frames().before(frame.trigger(), frame.sentence());
        @Nullable Group subject = before == null ? null : before.subject();
        if (subject != null && subject.isNamed() && !subject.equals(frame.subject())) {
            own.add(subject, trigger.objectRole());
            return;
        }
        int known = own.size();
        for (int i = frame.trigger() - 1; i >= 0 && i > frame.trigger() - SUFFIX_REACH && own.size() == known; i--) {
            own.addPersonAt(i, trigger.objectRole());
        }
    }
}
