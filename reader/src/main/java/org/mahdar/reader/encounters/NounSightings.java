package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Carriers.Carrier;
import org.mahdar.reader.encounters.Carriers.Subject;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.words.Word;

/** Reads encounters told by a noun: a meeting, talks, a visit, a call, with the verbs and nouns that carry it. */
final class NounSightings {

    /** How far back the person may be whom a pronoun means, in tokens. */
    private static final int PRONOUN_REACH = 40;

    /** How long a relative clause about a noun may be, in tokens. */
    private static final int RELATIVE = 18;

    private final Scene scene;
    private final Whereabouts whereabouts;
    private final Statuses statuses;

    NounSightings(Scene scene, Whereabouts whereabouts) {
        this.scene = scene;
        this.whereabouts = whereabouts;
        this.statuses = new Statuses(scene);
    }

    /** What a noun tells, or null. {@code previous} is the sighting before it, for "that brought them together". */
    @Nullable
    Sighting read(Phrases.Match<Trigger> match, Sentence sentence, @Nullable Sighting previous) {
        Trigger trigger = match.value();
        Clause.Scan own = scene.clause().scan(match.last(), sentence.last());
        List<Argument> arguments = new ArrayList<>(own.arguments());
        int end = own.end();

        Frame before = scene.frames().before(match.first(), sentence.index());
        if (before != null && match.first() >= before.end()) {
            before = null;
        }
        Carrier carrier = before == null ? null : carrier(before);

        Frame after = follower(match, end, sentence);
        Carrier follower = after == null ? null : carrier(after);
        if (after != null) {
            arguments.addAll(after.arguments());
            end = after.end();
        }

        if (isPurpose(match.first(), before)) {
            return null;
        }
        EncounterStatus status = statuses.of(match.first(), match.last(), sentence, before, carrier, after, follower);
        if (status == null) {
            return null;
        }

        Participation participation = new Participation(scene.names());
        if (before != null && carrier != null) {
            addCarrier(participation, before, carrier, match);
            arguments.addAll(0, adjuncts(before, match.first()));
        }
        addOwn(participation, match, arguments, sentence);
        if (trigger.kind() == EncounterKind.VISIT
                && participation.size() == 0
                && !scene.words().get(match.first()).definite()
                && before != null
                && before.subject() != null
                && namesPerson(before.subject())) {
            participation.add(before.subject(), PartyRole.GUEST);
        }
        if (trigger.kind() == EncounterKind.PRESS_CONFERENCE && carrier == null) {
            addSpeaker(participation, match.first(), sentence);
        }
        if (after != null && follower != null && follower.subject() == Subject.ITSELF) {
            addBrought(participation, after, match.first());
        }
        if (after != null && previous != null && bringsTogether(after)) {
            previous.participants().forEach(one -> participation.add(one.entity(), one.role(), one.head()));
        }
        if (trigger.kind() == EncounterKind.MESSAGE) {
            addRecipient(participation, before, match.first());
        }
        boolean within = scene.words().get(match.first()).definite()
                || (before != null && before.argument(Connector.DURING) != null);
        if (trigger.kind() == EncounterKind.SIGNING && participation.size() == 0 && previous != null && within) {
            addStatesOf(participation, previous, sentence);
        }
        participation.addCompany(arguments);
        if (before != null) {
            int noun = match.first();
            participation.addCompany(before.arguments().stream()
                    .filter(argument -> argument.group().first() < noun)
                    .toList());
        }
        addOwner(participation, match, sentence);
        boolean attended = before != null && attends(before, match.first());
        boolean definite = scene.words().get(match.first()).definite();
        boolean anaphoric = definite && (participation.size() < 2 || attended);
        end = Math.max(end, relativeEnd(end, sentence));
        TimeMention time = whereabouts.time(sentence, match.first(), match.last(), end);
        if (status == EncounterStatus.PLANNED && scene.isOver(time)) {
            time = null;
        }
        boolean toCome = status == EncounterStatus.HELD && scene.isToCome(time);
        return new Sighting(
                sentence.index(),
                match.first(),
                match.last(),
                trigger.kind(),
                null,
                anaphoric,
                !anaphoric && isBeside(arguments, match.first()),
                attended && anaphoric,
                toCome ? EncounterStatus.PLANNED : status,
                participation.list(),
                placeOf(before, carrier, arguments, trigger),
                time,
                end,
                trigger.reference());
    }

    /** "The place for a meeting": a purpose is no encounter yet, unless somebody travels for it. */
    private boolean isPurpose(int noun, @Nullable Frame before) {
        if (!scene.words().get(noun).preposition().equals("ل")) {
            return false;
        }
        Trigger journey = before == null ? null : Triggers.verb(before.verbKey());
        boolean travels = journey != null && journey.kind() == EncounterKind.VISIT;
        return before == null || !(travels || Carriers.isJourney(before.verbKey()));
    }

    /** "During the visit agreements were signed": by the states of those who took part in what was told just before. */
    private void addStatesOf(Participation participation, Sighting previous, Sentence sentence) {
        if (sentence.index() - previous.sentence() > 1) {
            return;
        }
        List<String> countries = new ArrayList<>();
        for (Participant one : previous.participants()) {
            String country = scene.names().entities().get(one.entity()).country();
            if (country != null && !countries.contains(country)) {
                countries.add(country);
            }
        }
        Mention place = previous.kind() == EncounterKind.VISIT ? previous.place() : null;
        String visited = place == null ? null : scene.names().entity(place).country();
        if (visited != null && !countries.contains(visited)) {
            countries.add(visited);
        }
        if (countries.size() < 2) {
            return;
        }
        for (String country : countries) {
            Entity state = scene.names().state(country);
            if (state != null) {
                participation.add(state.id(), PartyRole.PARTY, false);
            }
        }
    }

    /** "His visit", "her meeting": whoever the sentence is about, or was named last. */
    private void addOwner(Participation participation, Phrases.Match<Trigger> match, Sentence sentence) {
        if (scene.words().get(match.first()).pronoun().isEmpty() || participation.size() > 1) {
            return;
        }
        PartyRole role = match.value().kind() == EncounterKind.VISIT ? PartyRole.GUEST : PartyRole.PARTY;
        Voice speaker = speakerAround(match.first());
        if (speaker != null && !speaker.isAnonymous()) {
            participation.add(speaker.entity(), role, false);
            return;
        }
        Frame governor = scene.frames().before(match.first(), sentence.index());
        Group subject = governor == null ? null : governor.subject();
        if (subject != null) {
            participation.add(subject, role);
            return;
        }
        for (int i = match.first() - 1; i >= 0 && i > match.first() - PRONOUN_REACH; i--) {
            if (participation.addPersonAt(i, role)) {
                return;
            }
        }
    }

    /** Who says the innermost statement around {@code token}, or null. */
    private @Nullable Voice speakerAround(int token) {
        Voice speaker = null;
        for (Utterance utterance : scene.speech().utterances()) {
            if (utterance.first() <= token && token < utterance.last()) {
                speaker = utterance.speaker();
            }
        }
        return speaker;
    }

    /** "The meeting was attended by …", "took part in the talks …": adds to an encounter told before. */
    private boolean attends(Frame carrier, int noun) {
        return Carriers.isAttendance(carrier.verbKey())
                && scene.words().get(noun).definite();
    }

    /** The end of a relative clause about the noun ("that was due on …"), or {@code end} where none opens there. */
    private int relativeEnd(int end, Sentence sentence) {
        int i = end;
        while (i < sentence.last() && !scene.words().get(i).isWord()) {
            i++;
        }
        boolean opens = i < sentence.last()
                && (Particles.isRelative(scene.words().get(i))
                        || Particles.isAuxiliary(scene.words().get(i)));
        if (!opens) {
            return end;
        }
        while (i < sentence.last()
                && i < end + RELATIVE
                && !scene.words().get(i).token().isMark('،')
                && !scene.words().get(i).token().isMark(',')) {
            i++;
        }
        return i;
    }

    /** Where: "Istanbul hosted talks" names the place as the subject of the carrier. */
    private @Nullable Mention placeOf(
            @Nullable Frame before, @Nullable Carrier carrier, List<Argument> arguments, Trigger trigger) {
        Group host = before == null || carrier == null || carrier.subject() != Subject.PLACE ? null : before.subject();
        if (host != null && host.isNamed()) {
            Mention mention = scene.names().mentions().get(host.mentions().get(0));
            if (scene.names().entity(mention).type() == EntityType.PLACE) {
                return mention;
            }
        }
        return whereabouts.place(arguments, trigger.kind());
    }

    /** A verb's carrier, by whichever of its readings is one (أجلت: postponed, or evacuated). */
    private @Nullable Carrier carrier(Frame frame) {
        Carrier carrier = Carriers.verb(frame.verbKey());
        if (carrier == null) {
            for (var reading : scene.words().get(frame.trigger()).readings()) {
                if (carrier == null && reading.isVerb()) {
                    carrier = Carriers.verb(reading.key());
                }
            }
        }
        return carrier;
    }

    /** The carrier that follows the noun: the verb it is the subject of, or one that tells where and between whom. */
    private @Nullable Frame follower(Phrases.Match<Trigger> match, int end, Sentence sentence) {
        Frame next = end < sentence.last() ? scene.frames().at(end) : null;
        Carrier carrier = next == null ? null : carrier(next);
        if (next != null && carrier != null) {
            boolean about = carrier.subject() == Subject.ITSELF
                    || carrier.subject() == Subject.CONTENT
                    || next.passive()
                    || next.subject() == null
                    || (next.subject().first() >= match.first()
                            && next.subject().first() < next.trigger()
                            && !next.subject().isNamed());
            return about ? next : null;
        }
        for (int i = end; i < sentence.last(); i++) {
            Frame said = scene.frames().at(i);
            if (said != null && said.subject() != null && said.subject().first() == match.first()) {
                return carrier(said) == null ? null : said;
            }
        }
        return null;
    }

    /** Places and margins told with the carrier, before the noun. */
    private List<Argument> adjuncts(Frame carrier, int noun) {
        return carrier.arguments().stream()
                .filter(argument -> argument.group().first() < noun
                        && (argument.connector() == Connector.IN
                                || argument.connector() == Connector.BY
                                || argument.connector() == Connector.MARGIN))
                .toList();
    }

    private void addCarrier(Participation participation, Frame frame, Carrier carrier, Phrases.Match<Trigger> match) {
        Trigger trigger = match.value();
        boolean itself = carrier.subject() == Subject.ITSELF
                || (frame.subject() != null && frame.subject().first() == match.first());
        if (itself) {
            for (Argument argument : frame.arguments()) {
                if (argument.connector() == Connector.BARE) {
                    participation.add(argument.group(), PartyRole.PARTY);
                }
            }
        } else {
            switch (carrier.subject()) {
                case PARTY, SENDER, ATTENDANCE -> participation.add(frame.subject(), trigger.subjectRole());
                case HOST -> participation.add(frame.subject(), PartyRole.HOST);
                case GUEST, RECIPIENT -> participation.add(frame.subject(), PartyRole.PARTY);
                default -> {}
            }
        }
        for (Argument argument : frame.arguments()) {
            boolean to = trigger.kind() == EncounterKind.MESSAGE && argument.connector() == Connector.TO;
            boolean with = argument.connector() == Connector.WITH || argument.connector() == Connector.BETWEEN;
            if (argument.group().first() < match.first() && (with || to)) {
                participation.addArgument(argument, trigger.objectRole());
            }
        }
    }

    private void addOwn(
            Participation participation, Phrases.Match<Trigger> match, List<Argument> arguments, Sentence sentence) {
        Trigger trigger = match.value();
        boolean bare = trigger.connectors().contains(Connector.BARE)
                && !scene.words().get(match.last() - 1).definite();
        for (Argument argument : arguments) {
            boolean genitive =
                    argument.connector() == Connector.BARE && argument.group().first() == match.last();
            boolean connected = argument.connector() != Connector.BARE
                    && trigger.connectors().contains(argument.connector());
            boolean sent = trigger.kind() == EncounterKind.MESSAGE
                    && (argument.connector() == Connector.FROM || argument.connector() == Connector.TO);
            if (((genitive && bare) || connected) && (argument.host() < 0 || sent)) {
                participation.addArgument(argument, roleOf(trigger, argument, genitive));
            }
        }
        for (int i = match.last(); i < sentence.last() && i < match.last() + 4; i++) {
            if (isBetweenHim(scene.words().get(i))
                    && scene.words().get(i).pronoun().length() > 2) {
                addLastTwo(participation, i);
            } else if (isBetweenHim(scene.words().get(i))) {
                Frame speaker = scene.frames().before(match.first(), sentence.index());
                participation.add(speaker == null ? null : speaker.subject(), PartyRole.PARTY);
            }
        }
    }

    /** A visit's genitive is its guest, unless it is a state: that is where it goes. */
    private PartyRole roleOf(Trigger trigger, Argument argument, boolean genitive) {
        if (trigger.kind() != EncounterKind.VISIT) {
            return PartyRole.PARTY;
        }
        boolean state = argument.group().isNamed()
                && scene.names()
                                .entity(scene.names()
                                        .mentions()
                                        .get(argument.group().mentions().get(0)))
                                .type()
                        == EntityType.STATE;
        return genitive && !state ? PartyRole.GUEST : PartyRole.HOST;
    }

    /** بينهما: between the two persons named last. */
    private void addLastTwo(Participation participation, int token) {
        for (int i = token - 1; i >= 0 && i > token - 2 * PRONOUN_REACH && participation.size() < 2; i--) {
            participation.addPersonAt(i, PartyRole.PARTY);
        }
    }

    /** بينه, معها: with whoever the clause is about. */
    private static boolean isBetweenHim(Word word) {
        Connector connector = word.pronoun().isEmpty() ? null : Connectors.match(word.stem());
        return connector == Connector.BETWEEN || connector == Connector.WITH;
    }

    /** Whoever speaks at a press conference: the subject of the clause it is named in, or who spoke before it. */
    private void addSpeaker(Participation participation, int at, Sentence sentence) {
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

    /** "A call brought together X and Y": those after the verb, with ب as well as with و. */
    private void addBrought(Participation participation, Frame after, int noun) {
        if (after.subject() != null && after.subject().first() != noun) {
            participation.add(after.subject(), PartyRole.PARTY);
        }
        for (Argument argument : after.arguments()) {
            if ((argument.connector() == Connector.BARE || argument.connector() == Connector.BY)
                    && argument.host() < 0) {
                participation.add(argument.group(), PartyRole.PARTY);
            }
        }
    }

    private boolean namesPerson(Group group) {
        return group.isNamed()
                && scene.names()
                                .entity(scene.names()
                                        .mentions()
                                        .get(group.mentions().get(0)))
                                .type()
                        == EntityType.PERSON;
    }

    /** "Talks that brought them together". */
    private boolean bringsTogether(Frame after) {
        return scene.words().get(after.trigger()).pronoun().length() > 1;
    }

    /** "Conveyed to him a message", "handed him a message": whoever was named last before the verb and is not its subject. */
    private void addRecipient(Participation participation, @Nullable Frame before, int noun) {
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

    /** Whether it is told as taking place on the margins of another encounter. */
    private boolean isBeside(List<Argument> arguments, int first) {
        for (Argument argument : arguments) {
            int noun = argument.group().first();
            if (argument.connector() == Connector.MARGIN
                    && noun != first
                    && Triggers.noun(scene.words(), noun, argument.group().last()) != null) {
                return true;
            }
        }
        return false;
    }
}
