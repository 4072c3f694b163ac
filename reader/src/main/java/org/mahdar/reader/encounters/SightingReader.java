package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.PartyRole;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.encounters.Carriers.Carrier;
import org.mahdar.reader.encounters.Carriers.Effect;
import org.mahdar.reader.encounters.Carriers.Subject;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Outlooks;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds each place in a report that tells of an encounter, and what that place alone says about it. */
final class SightingReader {

    /** How many words before a noun may carry it in a chain of genitives ("after the holding of talks"). */
    private static final int CHAIN = 3;

    /** How far back the person may be whom a pronoun on a verb means, in tokens. */
    private static final int SUFFIX_REACH = 40;

    private final Words words;
    private final Times times;
    private final Names names;
    private final Frames frames;
    private final Speech speech;
    private final Clause clause;
    private final List<Sighting> sightings = new ArrayList<>();

    SightingReader(Words words, Times times, Names names, Frames frames, Speech speech) {
        this.speech = speech;
        this.words = words;
        this.times = times;
        this.names = names;
        this.frames = frames;
        this.clause = new Clause(words, times, names);
    }

    List<Sighting> read() {
        for (Sentence sentence : words.text().sentences()) {
            int i = sentence.first();
            while (i < sentence.last()) {
                Frame frame = frames.at(i);
                Trigger verb = frame == null ? null : Triggers.verb(frame.verbKey());
                Phrases.Match<Trigger> noun =
                        frame != null || names.at(i) != null ? null : Triggers.noun(words, i, sentence.last());
                if (frame != null && verb != null && frame.shape() == Frame.Shape.FINITE) {
                    byVerb(frame, verb, sentence);
                } else if (noun != null) {
                    byNoun(noun, sentence);
                    i = noun.last() - 1;
                }
                i++;
            }
        }
        return sightings;
    }

    private void byVerb(Frame frame, Trigger trigger, Sentence sentence) {
        EncounterStatus status = statusOf(frame);
        if (status == null || frame.passive() && trigger.kind() == EncounterKind.SIGNING) {
            return;
        }
        Map<Integer, Participant> participants = new LinkedHashMap<>();
        addGroup(participants, frame.subject(), trigger.subjectRole());
        int subjects = participants.size();
        for (Argument argument : frame.arguments()) {
            if (trigger.connectors().contains(argument.connector()) && argument.host() < 0) {
                addGroup(participants, argument.group(), trigger.objectRole());
            }
        }
        addSuffix(participants, frame, trigger);
        addDelegation(participants, frame.arguments());
        addInviter(participants, frame.arguments());
        boolean withThem = pointsBack(frame);
        if (trigger.pair() && subjects < 2 && participants.size() <= subjects && !withThem) {
            return;
        }
        if (participants.size() == 1 && !withThem && trigger.kind() == EncounterKind.MEETING) {
            addCarried(participants, frame, trigger);
        }
        if (trigger.kind() == EncounterKind.VISIT && !goesSomewhere(frame)) {
            return;
        }
        if (trigger.kind() == EncounterKind.SIGNING && !signsSomething(frame)) {
            return;
        }
        add(
                sentence,
                frame.trigger(),
                frame.trigger() + 1,
                trigger,
                frame.verbKey(),
                withThem && participants.size() < 2,
                status,
                participants,
                frame.arguments(),
                frame.end());
    }

    /** Whether "with him", "with them" follows the verb. */
    private boolean pointsBack(Frame frame) {
        int next = frame.trigger() + 1;
        if (next >= words.size()) {
            return false;
        }
        Word word = words.get(next);
        return !word.pronoun().isEmpty() && Connectors.match(word.stem()) == Connector.WITH;
    }

    /** "He arrived and met X": whoever the sentence told of before met X. */
    private void addCarried(Map<Integer, Participant> participants, Frame frame, Trigger trigger) {
        Frame before = frames.before(frame.trigger(), frame.sentence());
        Group carried = before == null ? null : before.subject();
        boolean own = frame.subject() != null && frame.subject().first() > frame.trigger();
        if (carried != null && own && !words.get(frame.trigger()).conjunction().isEmpty()) {
            addGroup(participants, carried, trigger.subjectRole());
        }
    }

    /** "Received him": whoever was the subject before, or the person named last. */
    private void addSuffix(Map<Integer, Participant> participants, Frame frame, Trigger trigger) {
        if (words.get(frame.trigger()).pronoun().isEmpty()
                || !trigger.connectors().contains(Connector.BARE)) {
            return;
        }
        Frame before = frames.before(frame.trigger(), frame.sentence());
        Group subject = before == null ? null : before.subject();
        if (subject != null && subject.isNamed() && !subject.equals(frame.subject())) {
            addGroup(participants, subject, trigger.objectRole());
            return;
        }
        for (int i = frame.trigger() - 1; i >= 0 && i > frame.trigger() - SUFFIX_REACH; i--) {
            Mention mention = names.at(i);
            if (mention != null && names.entity(mention).type() == EntityType.PERSON) {
                addGroup(
                        participants,
                        new Group(mention.first(), mention.last(), List.of(names.indexAt(i))),
                        trigger.objectRole());
                return;
            }
        }
    }

    private boolean goesSomewhere(Frame frame) {
        return placeIn(frame.arguments(), EncounterKind.VISIT) != null;
    }

    private boolean signsSomething(Frame frame) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE || argument.connector() == Connector.ON) {
                if (Papers.isDocument(words, argument.group().first(), frame.end())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable EncounterStatus statusOf(Frame frame) {
        if (frame.negated()) {
            return EncounterStatus.DENIED;
        }
        return switch (frame.outlook()) {
            case PAST, PRESENT -> EncounterStatus.HELD;
            case FUTURE, POSSIBLE -> EncounterStatus.PLANNED;
            case WISHED -> null;
        };
    }

    private void byNoun(Phrases.Match<Trigger> match, Sentence sentence) {
        Trigger trigger = match.value();
        Clause.Scan own = clause.scan(match.last(), sentence.last());
        List<Argument> arguments = new ArrayList<>(own.arguments());
        Frame carrier = frames.before(match.first(), sentence.index());
        Carrier verb = null;
        if (carrier != null && match.first() < carrier.end()) {
            verb = Carriers.verb(carrier.verbKey());
        } else {
            carrier = null;
        }
        int end = own.end();
        Frame after = end < sentence.last() ? frames.at(end) : null;
        Carrier afterVerb = after == null ? null : Carriers.verb(after.verbKey());
        if (afterVerb == null) {
            after = saidOf(match.first(), end, sentence);
            afterVerb = after == null ? null : Carriers.verb(after.verbKey());
        }
        boolean carriedAfter = after != null
                && afterVerb != null
                && (afterVerb.subject() == Subject.ITSELF
                        || after.passive()
                        || after.subject() == null
                        || after.subject().first() == match.first());
        if (carriedAfter && after != null) {
            arguments.addAll(after.arguments());
            end = after.end();
        }
        EncounterStatus status = statusOf(match, sentence, carrier, verb, carriedAfter ? after : null, afterVerb);
        if (status == null) {
            return;
        }
        Map<Integer, Participant> participants = new LinkedHashMap<>();
        if (carrier != null && verb != null) {
            addCarrierSubject(participants, carrier, verb, trigger);
            for (Argument argument : carrier.arguments()) {
                boolean before = argument.group().first() < match.first();
                if (before && argument.connector() == Connector.WITH) {
                    addGroup(participants, argument.group(), trigger.objectRole());
                }
                if (before && trigger.kind() == EncounterKind.MESSAGE && argument.connector() == Connector.TO) {
                    addGroup(participants, argument.group(), PartyRole.GUEST);
                }
                if (before && (argument.connector() == Connector.IN || argument.connector() == Connector.MARGIN)) {
                    arguments.add(argument);
                }
            }
        }
        for (Argument argument : arguments) {
            boolean genitive = argument.connector() == Connector.BARE
                    && argument.group().first() == match.last()
                    && !words.get(match.last() - 1).definite();
            boolean connected = argument.connector() != Connector.BARE
                    && trigger.connectors().contains(argument.connector());
            if ((genitive && trigger.connectors().contains(Connector.BARE) || connected) && argument.host() < 0) {
                addGroup(
                        participants,
                        argument.group(),
                        trigger.kind() == EncounterKind.VISIT
                                ? (genitive ? PartyRole.GUEST : PartyRole.HOST)
                                : PartyRole.PARTY);
            }
        }
        if (trigger.kind() == EncounterKind.PRESS_CONFERENCE && verb == null) {
            addSpeaker(participants, match.first(), sentence);
        }
        addDelegation(participants, arguments);
        addInviter(participants, arguments);
        boolean anaphoric = words.get(match.first()).definite() && participants.size() < 2;
        add(sentence, match.first(), match.last(), trigger, null, anaphoric, status, participants, arguments, end);
    }

    /** The predicate whose subject opens with the noun at {@code noun}, though something stands between, or null. */
    private @Nullable Frame saidOf(int noun, int from, Sentence sentence) {
        for (int i = from; i < sentence.last(); i++) {
            Frame frame = frames.at(i);
            if (frame != null && frame.subject() != null && frame.subject().first() == noun) {
                return frame;
            }
        }
        return null;
    }

    private @Nullable EncounterStatus statusOf(
            Phrases.Match<Trigger> match,
            Sentence sentence,
            @Nullable Frame carrier,
            @Nullable Carrier verb,
            @Nullable Frame after,
            @Nullable Carrier afterVerb) {
        for (int i = match.first() - 1; i >= sentence.first() && i >= match.first() - CHAIN; i--) {
            Word word = words.get(i);
            Carrier noun = word.isWord() && frames.at(i) == null ? Carriers.noun(word) : null;
            if (noun != null) {
                EncounterStatus status = effect(noun.effect(), EncounterStatus.HELD);
                if (noun.effect() != Effect.KEEP) {
                    return status;
                }
            }
            if (Particles.isNegator(word)) {
                return EncounterStatus.DENIED;
            }
            if (!word.isWord()) {
                break;
            }
        }
        EncounterStatus status = EncounterStatus.HELD;
        Outlook before = Outlooks.before(words, sentence.first(), match.first());
        if (before == Outlook.WISHED) {
            return null;
        }
        for (int i = match.last(); i < Math.min(match.last() + 3, sentence.last()); i++) {
            if (!words.get(i).isWord() || frames.at(i) != null) {
                break;
            }
            Outlook cue = names.at(i) == null && times.at(i) == null ? Outlooks.at(words, i, sentence.last()) : null;
            if (cue == Outlook.FUTURE || cue == Outlook.POSSIBLE) {
                status = EncounterStatus.PLANNED;
            }
        }
        if (carrier != null) {
            EncounterStatus own = statusOf(carrier);
            if (verb != null && verb.effect() != Effect.KEEP) {
                return effect(verb.effect(), status);
            }
            if (verb != null) {
                if (own == null || own != EncounterStatus.HELD) {
                    return own;
                }
            } else if (own == null) {
                return null;
            }
        }
        if (after != null && afterVerb != null) {
            if (afterVerb.effect() != Effect.KEEP) {
                return effect(afterVerb.effect(), status);
            }
            EncounterStatus own = statusOf(after);
            if (own != EncounterStatus.HELD) {
                return own;
            }
        }
        return before == Outlook.FUTURE ? EncounterStatus.PLANNED : status;
    }

    private static @Nullable EncounterStatus effect(Effect effect, EncounterStatus otherwise) {
        return switch (effect) {
            case KEEP -> otherwise;
            case PLANNED -> EncounterStatus.PLANNED;
            case POSTPONED -> EncounterStatus.POSTPONED;
            case CANCELLED -> EncounterStatus.CANCELLED;
            case DENIED -> EncounterStatus.DENIED;
            case DROP -> null;
        };
    }

    private void addCarrierSubject(
            Map<Integer, Participant> participants, Frame carrier, Carrier verb, Trigger trigger) {
        switch (verb.subject()) {
            case PARTY, SENDER -> addGroup(participants, carrier.subject(), trigger.subjectRole());
            case HOST -> addGroup(participants, carrier.subject(), PartyRole.HOST);
            case GUEST, RECIPIENT -> addGroup(participants, carrier.subject(), PartyRole.PARTY);
            case ITSELF -> {
                for (Argument argument : carrier.arguments()) {
                    if (argument.connector() == Connector.BARE) {
                        addGroup(participants, argument.group(), trigger.subjectRole());
                    }
                }
            }
            default -> {}
        }
    }

    private void addDelegation(Map<Integer, Participant> participants, List<Argument> arguments) {
        for (Argument argument : arguments) {
            switch (argument.connector()) {
                case CHAIRED -> addGroup(participants, argument.group(), PartyRole.PARTY, true);
                case MEMBERS, ATTENDED -> addGroup(participants, argument.group(), PartyRole.PARTY, false);
                default -> {}
            }
        }
    }

    /** Whoever speaks at a press conference: the subject of the clause it is named in, or who spoke before it. */
    private void addSpeaker(Map<Integer, Participant> participants, int at, Sentence sentence) {
        Frame governor = frames.before(at, sentence.index());
        if (governor != null && governor.subject() != null && governor.subject().isNamed()) {
            addGroup(participants, governor.subject(), PartyRole.PARTY);
            return;
        }
        Voice speaker = null;
        for (Utterance utterance : speech.utterances()) {
            if (utterance.trigger() < at && sentence.index() - utterance.sentence() <= 1) {
                speaker = utterance.speaker();
            }
        }
        if (speaker != null && !speaker.isAnonymous()) {
            participants.putIfAbsent(speaker.entity(), new Participant(speaker.entity(), PartyRole.PARTY, false));
        }
    }

    private void addInviter(Map<Integer, Participant> participants, List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (argument.connector() == Connector.INVITED) {
                addGroup(participants, argument.group(), PartyRole.HOST);
            }
        }
    }

    private void addGroup(Map<Integer, Participant> participants, @Nullable Group group, PartyRole role) {
        addGroup(participants, group, role, false);
    }

    private void addGroup(Map<Integer, Participant> participants, @Nullable Group group, PartyRole role, boolean head) {
        if (group == null) {
            return;
        }
        for (int index : group.mentions()) {
            for (int id : names.mentions().get(index).entities()) {
                Entity entity = actor(names.entities().get(id));
                if (entity != null) {
                    participants.putIfAbsent(entity.id(), new Participant(entity.id(), role, head));
                }
            }
        }
    }

    /** Who can take part: a capital stands for its state, other places for nobody. */
    private @Nullable Entity actor(Entity entity) {
        if (entity.type() != EntityType.PLACE) {
            return entity;
        }
        return null;
    }

    private void add(
            Sentence sentence,
            int first,
            int last,
            Trigger trigger,
            @Nullable String verb,
            boolean anaphoric,
            EncounterStatus status,
            Map<Integer, Participant> participants,
            List<Argument> arguments,
            int end) {
        sightings.add(new Sighting(
                sentence.index(),
                first,
                last,
                trigger.kind(),
                verb,
                anaphoric,
                !anaphoric && beside(arguments, first),
                status,
                List.copyOf(participants.values()),
                placeIn(arguments, trigger.kind()),
                timeNear(sentence, first, last, end),
                end,
                trigger.reference()));
    }

    /** Whether it is told as taking place on the margins of another encounter. */
    private boolean beside(List<Argument> arguments, int first) {
        for (Argument argument : arguments) {
            int noun = argument.group().first();
            if (argument.connector() == Connector.MARGIN
                    && noun != first
                    && Triggers.noun(words, noun, argument.group().last()) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention placeIn(List<Argument> arguments, EncounterKind kind) {
        boolean visit = kind == EncounterKind.VISIT;
        boolean within = false;
        for (Argument argument : arguments) {
            boolean bareWithin = within && argument.connector() == Connector.BARE;
            within = !argument.group().isNamed()
                    && (argument.connector() == Connector.IN || argument.connector() == Connector.BY)
                    && Particles.isTransparent(words.get(argument.group().first()));
            boolean where = bareWithin
                    || argument.connector() == Connector.IN
                    || argument.connector() == Connector.BY
                    || (visit
                            && (argument.connector() == Connector.TO
                                    || argument.connector() == Connector.FOR
                                    || argument.connector() == Connector.BARE));
            boolean hosted = argument.host() >= 0 && !Particles.isTransparent(words.get(argument.host()));
            if (!where || !argument.group().isNamed() || hosted) {
                continue;
            }
            Mention mention = names.mentions().get(argument.group().mentions().get(0));
            EntityType type = names.entity(mention).type();
            if (type == EntityType.PLACE
                    || (type == EntityType.STATE && (visit || argument.connector() == Connector.IN))) {
                return mention;
            }
        }
        return null;
    }

    /** The day told with a trigger: after it in its own clause, else before it after the last verb, else at the opening. */
    private @Nullable TimeMention timeNear(Sentence sentence, int first, int last, int end) {
        for (int i = last; i < end; i++) {
            TimeMention time = times.at(i);
            if (isDay(time)) {
                return time;
            }
        }
        for (int i = first - 1; i >= sentence.first(); i--) {
            TimeMention time = times.at(i);
            if (isDay(time)) {
                return time;
            }
            Frame frame = frames.at(i);
            if (Particles.isComplementizer(words.get(i)) || (frame != null && Carriers.verb(frame.verbKey()) == null)) {
                break;
            }
        }
        return null;
    }

    private static boolean isDay(@Nullable TimeMention time) {
        return time != null && (time.type() == TimeType.DATE || time.type() == TimeType.TIME);
    }
}
