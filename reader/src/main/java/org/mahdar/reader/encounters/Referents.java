package org.mahdar.reader.encounters;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.Mode;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Word;

/** Finds whom a noun of encounter points back to without naming them: "his visit", "between them", "handed him a letter". */
final class Referents {

    /** How far back the person may be whom a pronoun means, in tokens. */
    private static final int PRONOUN_REACH = 40;

    private final Scene scene;

    Referents(Scene scene) {
        this.scene = scene;
    }

    /** Whoever the clause around {@code token} is about, else whoever was named last before it. */
    void addSubjectOrLast(Participation participation, int token, Sentence sentence, PartyRole role) {
        Frame governor = scene.frames().before(token, sentence.index());
        if (governor != null && governor.subject() != null && namesPerson(governor.subject())) {
            participation.add(governor.subject(), role);
        } else {
            addLastPerson(participation, token - 1, role);
        }
    }

    boolean addLastPerson(Participation participation, int from, PartyRole role) {
        int known = participation.size();
        for (int i = from; i >= 0 && i > from - PRONOUN_REACH; i--) {
            participation.addPersonAt(i, role);
            if (participation.size() > known) {
                return true;
            }
        }
        return false;
    }

    /** "His visit", "her meeting": whoever the sentence is about, or was named last. */
    void addOwner(Participation participation, Phrases.Match<Trigger> match, Sentence sentence) {
        if (scene.words().get(match.first()).pronoun().isEmpty() || participation.size() > 1) {
            return;
        }
        Trigger trigger = match.value();
        boolean reception = trigger.kind() == EncounterKind.MEETING && trigger.objectRole() == PartyRole.GUEST;
        PartyRole role =
                trigger.kind() == EncounterKind.VISIT ? PartyRole.GUEST : reception ? PartyRole.HOST : PartyRole.PARTY;
        Voice speaker = speakerAround(match.first());
        if (speaker != null && !speaker.isAnonymous()) {
            participation.add(speaker.entity(), role, false);
            return;
        }
        Frame governor = scene.frames().before(match.first(), sentence.index());
        Group subject = governor == null ? null : governor.subject();
        boolean received = governor != null && receives(governor) && governor.trigger() < match.first();
        if (subject != null && !received) {
            participation.add(subject, role);
            return;
        }
        for (int i = match.first() - 1; i >= 0 && i > match.first() - PRONOUN_REACH; i--) {
            boolean host = received && subject != null && i >= subject.first() && i < subject.last();
            if (!host && participation.addPersonAt(i, role)) {
                return;
            }
        }
    }

    /** "Received X on the occasion of his visit": the visit is the guest's. */
    static boolean receives(Frame governor) {
        Trigger trigger = Triggers.verb(governor.verbKey());
        return trigger != null && trigger.objectRole() == PartyRole.GUEST;
    }

    /** Who says the innermost statement around {@code token}, or null. */
    @Nullable
    Voice speakerAround(int token) {
        Voice speaker = null;
        for (Utterance utterance : scene.speech().utterances()) {
            boolean around = utterance.first() <= token && token < utterance.last();
            if (around && utterance.mode() != Mode.DIRECT) {
                speaker = utterance.speaker();
            }
        }
        return speaker;
    }

    /** بينهما: between the two persons named last. */
    void addLastTwo(Participation participation, int token) {
        for (int i = token - 1; i >= 0 && i > token - 2 * PRONOUN_REACH && participation.size() < 2; i--) {
            participation.addPersonAt(i, PartyRole.PARTY);
        }
    }

    /** بينه, معها: with whoever the clause is about. */
    static boolean isBetweenHim(Word word) {
        Connector connector = word.pronoun().isEmpty() ? null : Connectors.match(word.stem());
        return connector == Connector.BETWEEN || connector == Connector.WITH;
    }

    /** Whoever speaks at a press conference: the subject of the clause it is named in, or who spoke before it. */
    void addSpeaker(Participation participation, int at, Sentence sentence) {
        Frame governor = scene.frames().before(at, sentence.index());
        if (governor != null && governor.subject() != null && namesPerson(governor.subject())) {
            participation.add(governor.subject(), PartyRole.PARTY);
            return;
        }
        for (int i = at + 1; governor == null && i < sentence.last(); i++) {
            Frame next = scene.frames().at(i);
            if (next != null) {
                if (next.subject() != null && namesPerson(next.subject())) {
                    participation.add(next.subject(), PartyRole.PARTY);
                    return;
                }
                break;
            }
        }
        Voice speaker = null;
        for (Utterance utterance : scene.speech().utterances()) {
            if (utterance.trigger() < at && sentence.index() - utterance.sentence() <= 1) {
                speaker = utterance.speaker();
            }
        }
        if (speaker != null && !speaker.isAnonymous()) {
            participation.add(speaker.entity(), PartyRole.PARTY, false);
        }
    }

    boolean namesPerson(Group group) {
        return group.isNamed()
                && scene.names()
                                .entity(scene.names()
                                        .mentions()
                                        .get(group.mentions().get(0)))
                                .type()
                        == EntityType.PERSON;
    }

    /** "Conveyed to him a message", "handed him a message": whoever was named last before the verb and is not its subject. */
    void addRecipient(Participation participation, @Nullable Frame before, int noun) {
        if (before == null || participation.size() > 1) {
            return;
        }
        boolean suffix = !scene.words().get(before.trigger()).pronoun().isEmpty();
        for (int i = before.trigger() + 1; i < noun && !suffix; i++) {
            Word word = scene.words().get(i);
            suffix = !word.pronoun().isEmpty() && Connectors.match(word.stem()) == Connector.TO;
        }
        if (!suffix) {
            return;
        }
        for (int i = before.trigger() - 1; i >= 0 && i > before.trigger() - PRONOUN_REACH; i--) {
            boolean subject = before.subject() != null
                    && i >= before.subject().first()
                    && i < before.subject().last();
            if (!subject && participation.addPersonAt(i, PartyRole.PARTY)) {
                return;
            }
        }
    }
}
