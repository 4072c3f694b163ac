package org.mahdar.reader.encounters;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;

/** Who takes part in an encounter told by a verb: its subject and objects, those its pronouns mean, their company. */
final class VerbParties {

    /** How far back the person may be whom a pronoun on a verb means, in tokens. */
    private static final int SUFFIX_REACH = 40;

    private final Scene scene;

    VerbParties(Scene scene) {
        this.scene = scene;
    }

    /**
     * Everybody a verb's clause names, or null where the verb tells of no encounter without more of them.
     *
     * @param signers whether the verb only tells who signed what was told before
     */
    @Nullable
    Participation of(Frame frame, Trigger trigger, boolean signers) {
        Participation own = new Participation(scene);
        boolean undergone = isUndergone(frame, trigger);
        own.add(frame.subject(), undergone ? trigger.objectRole() : trigger.subjectRole());
        if (own.size() == 0 && isFirstPerson(frame)) {
            addSpeaker(own, frame.trigger(), trigger.subjectRole());
        }
        int subjects = own.size();
        for (Argument argument : frame.arguments()) {
            boolean bare = argument.connector() == Connector.EACH
                    && trigger.connectors().contains(Connector.BARE);
            boolean signedWith = trigger.kind() == EncounterKind.SIGNING && argument.connector() == Connector.WITH;
            boolean direct = argument.host() < 0 || signedWith;
            if ((trigger.connectors().contains(argument.connector()) || bare) && direct) {
                boolean agent = undergone && argument.connector() == Connector.FROM;
                own.addArgument(argument, agent ? trigger.subjectRole() : trigger.objectRole());
            }
        }
        boolean withThem = pointsBack(frame);
        if (trigger.pair() && subjects < 2 && own.size() <= subjects && !withThem) {
            return null;
        }
        addSuffix(own, frame, trigger);
        if (own.size() == 1 && !withThem && trigger.kind() == EncounterKind.MEETING) {
            addCarried(own, frame, trigger);
        }
        if (signers) {
            addNamed(own, frame);
        }
        if (trigger.kind() == EncounterKind.MEETING && own.size() == 0) {
            addBothOf(own, frame);
        }
        addCompany(own, frame);
        boolean peers = frame.subject() != null && !frame.subject().isNamed();
        boolean borders = trigger.kind() == EncounterKind.MEETING && !trigger.pair() && own.isOnlyStates();
        return borders && !peers ? null : own;
    }

    /** "Was received by X": whoever is told of as the agent stands after "from", and nobody as the object. */
    private boolean isUndergone(Frame frame, Trigger trigger) {
        return trigger.connectors().contains(Connector.FROM)
                && frame.subject() != null
                && frame.arguments().stream()
                        .anyMatch(argument -> argument.connector() == Connector.FROM
                                && argument.host() < 0
                                && argument.group().isNamed())
                && frame.arguments().stream()
                        .noneMatch(argument -> argument.connector() == Connector.BARE
                                && argument.host() < 0
                                && argument.group().isNamed());
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

    boolean isFirstPerson(Frame frame) {
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

    /** Whether "with him", "with them" follows the verb. */
    boolean pointsBack(Frame frame) {
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
