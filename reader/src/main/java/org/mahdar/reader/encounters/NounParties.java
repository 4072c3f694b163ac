package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Carriers.Carrier;
import org.mahdar.reader.encounters.Carriers.Subject;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.States;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Word;

/** Who takes part in an encounter told by a noun: those who hang on the noun, on its carriers, and those it points back to. */
final class NounParties {

    /** How many words the name of a committee may have. */
    private static final int COMMITTEE = 9;

    /** How far after a reception whom it was for may stand, in tokens. */
    private static final int RECEIVED = 8;

    private final Scene scene;
    private final Referents referents;

    NounParties(Scene scene) {
        this.scene = scene;
        this.referents = new Referents(scene);
    }

    /**
     * Everybody a noun's place names.
     *
     * @param before the verb before the noun that it belongs to, with what it is as a carrier
     * @param after the verb that follows the noun, with what it is as a carrier
     * @param arguments what hangs on the noun and on its carriers
     * @param previous what was told just before
     * @param met the last told of in which several took part
     */
    Participation of(
            Phrases.Match<Trigger> match,
            Sentence sentence,
            @Nullable Frame before,
            @Nullable Carrier carrier,
            @Nullable Frame after,
            @Nullable Carrier follower,
            List<Argument> arguments,
            @Nullable Sighting previous,
            @Nullable Sighting met) {
        Trigger trigger = match.value();
        Participation participation = new Participation(scene);
        if (before != null && carrier != null && !isPlanOfBoth(before)) {
            addCarrier(participation, before, carrier, match);
        }
        addOwn(participation, match, arguments, sentence);
        if (trigger.objectRole() == PartyRole.GUEST && trigger.kind() == EncounterKind.MEETING) {
            addReception(participation, match, arguments, sentence);
        }
        if (trigger.welcome()) {
            addWelcome(participation, match.first(), arguments, previous);
        }
        if (trigger.kind() == EncounterKind.VISIT
                && !participation.hasTraveller()
                && !scene.words().get(match.first()).definite()
                && before != null
                && before.subject() != null
                && !Referents.receives(before)
                && referents.namesPerson(before.subject())) {
            participation.add(before.subject(), PartyRole.GUEST);
        }
        if (before != null && carrier == null) {
            addTeller(participation, before, match);
        }
        if (trigger.kind() == EncounterKind.PRESS_CONFERENCE && carrier == null) {
            referents.addSpeaker(participation, match.first(), sentence);
        }
        if (after != null && follower != null && (follower.subject() == Subject.ITSELF || isChaired(after, follower))) {
            addBrought(participation, after, match.first());
        }
        if (after != null && previous != null && bringsTogether(after)) {
            previous.participants().forEach(one -> participation.add(one.entity(), one.role(), one.head()));
        }
        if (trigger.kind() == EncounterKind.MESSAGE) {
            referents.addRecipient(participation, before, match.first());
        }
        boolean within = scene.words().get(match.first()).definite()
                || (before != null && before.argument(Connector.DURING) != null);
        if (trigger.kind() == EncounterKind.SIGNING && participation.size() == 0 && previous != null && within) {
            addStatesOf(participation, previous, sentence);
        }
        if (trigger.kind() == EncounterKind.EXERCISE) {
            addForces(participation, sentence);
        }
        if (trigger.kind() == EncounterKind.MEETING && participation.size() == 0) {
            addPeers(participation, match.last(), arguments);
        }
        boolean ofAll = isPlanOfBoth(before) || isOfAll(before);
        if (participation.size() == 0 && ofAll && met != null) {
            addBothSides(participation, met);
        }
        addCounterpart(participation, match, arguments, previous);
        boolean bodies = trigger.kind() == EncounterKind.MEETING && participation.isOnlyBodies();
        boolean exercise = trigger.kind() == EncounterKind.EXERCISE && participation.size() == 0;
        if (bodies || exercise) {
            addNationalities(participation, match, sentence);
        }
        participation.addCompany(arguments);
        if (before != null) {
            int noun = match.first();
            participation.addCompany(before.arguments().stream()
                    .filter(argument -> argument.group().first() < noun)
                    .toList());
        }
        referents.addOwner(participation, match, sentence);
        if (trigger.kind() == EncounterKind.PRESS_CONFERENCE) {
            participation.keepSpeakers();
        }
        return participation;
    }

    /** "At the level of deputy ministers in X and Y": the states. */
    private void addPeers(Participation participation, int from, List<Argument> arguments) {
        int end = arguments.isEmpty()
                ? from
                : arguments.get(arguments.size() - 1).group().last();
        for (int i = from; i < end && participation.size() == 0; i++) {
            if (scene.collectives().isPeers(i)) {
                scene.collectives()
                        .statesAfter(i)
                        .forEach(one -> participation.add(one.entity(), PartyRole.PARTY, false));
            }
        }
    }

    /** "They agreed to hold talks": a plan of those two who were just told of. */
    private boolean isPlanOfBoth(@Nullable Frame before) {
        if (before == null) {
            return false;
        }
        Carrier carrier = Carriers.verb(before.verbKey());
        Reading verb = scene.words().get(before.trigger()).verb();
        Word that = scene.words().get(Math.max(0, before.trigger() - 1));
        boolean dual = (verb != null && verb.number() == Plurality.DUAL)
                || scene.words().get(before.trigger()).form().endsWith("ا")
                        && that.pronoun().equals("هما");
        return dual && carrier != null && carrier.effect() == Carriers.Effect.PLANNED;
    }

    /** "The three countries will resume the talks": those who were just told of. */
    private boolean isOfAll(@Nullable Frame before) {
        Group subject = before == null ? null : before.subject();
        return subject != null
                && !subject.isNamed()
                && scene.words().get(subject.first()).definite()
                && scene.collectives().isPeers(subject.first());
    }

    private void addBothSides(Participation participation, Sighting previous) {
        for (Participant one : previous.participants()) {
            String country = scene.names().entities().get(one.entity()).country();
            Entity state = country == null ? null : scene.names().state(country);
            participation.add(state == null ? one.entity() : state.id(), PartyRole.PARTY, false);
        }
    }

    /** "The consultations with Japan", said by an Iranian: the state of whoever says it is the other side. */
    private void addCounterpart(
            Participation participation,
            Phrases.Match<Trigger> match,
            List<Argument> arguments,
            @Nullable Sighting previous) {
        EncounterKind kind = match.value().kind();
        boolean talks = kind == EncounterKind.MEETING || kind == EncounterKind.EXERCISE;
        boolean withOne = talks
                && participation.size() == 1
                && participation.isOnlyStates()
                && arguments.stream()
                        .anyMatch(argument -> argument.connector() == Connector.WITH
                                && argument.group().isNamed());
        if (!withOne) {
            return;
        }
        Voice speaker = referents.speakerAround(match.first());
        String country = speaker == null || speaker.isAnonymous()
                ? null
                : scene.names().entities().get(speaker.entity()).country();
        Entity state = country == null ? null : scene.names().state(country);
        if (state != null) {
            participation.add(state.id(), PartyRole.PARTY, false);
        } else if (previous != null && previous.kind() == kind && kind == EncounterKind.EXERCISE) {
            Participant first = previous.participants().get(0);
            participation.add(first.entity(), PartyRole.PARTY, false);
        }
    }

    /** "With the participation of a thousand soldiers from X and Y": the states, wherever in the sentence it stands. */
    private void addForces(Participation participation, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.last() && participation.size() == 0; i++) {
            var connector = Connectors.match(scene.words(), i, sentence.last());
            if (connector != null && connector.value() == Connector.ATTENDED) {
                scene.collectives()
                        .statesAfter(connector.last() - 1)
                        .forEach(one -> participation.add(one.entity(), PartyRole.PARTY, false));
            }
        }
    }

    /** "The Moroccan-Spanish joint committee": both states, where the name of what meets has two nationalities. */
    private void addNationalities(Participation participation, Phrases.Match<Trigger> match, Sentence sentence) {
        List<Entity> states = new ArrayList<>();
        for (int i = match.last(); i < sentence.last() && i < match.last() + COMMITTEE; i++) {
            Word word = scene.words().get(i);
            if (!word.isWord() || scene.frames().at(i) != null) {
                break;
            }
            String country = word.definite() ? States.nationality(word.form()) : null;
            Entity state = country == null ? null : scene.names().state(country);
            if (state != null && !states.contains(state)) {
                states.add(state);
            }
        }
        if (states.size() > 1) {
            participation.clear();
            states.forEach(state -> participation.add(state.id(), PartyRole.PARTY, false));
        }
    }

    /** "The reception by X of Y", "X's reception of him": who receives comes first, then whom, named or by a pronoun. */
    private void addReception(
            Participation participation, Phrases.Match<Trigger> match, List<Argument> arguments, Sentence sentence) {
        for (Argument argument : arguments) {
            boolean object = argument.connector() == Connector.BARE || argument.connector() == Connector.FOR;
            if (object && argument.group().first() > match.last() && argument.host() < 0 && participation.size() < 2) {
                addPersons(participation, argument.group(), PartyRole.GUEST);
            }
        }
        if (participation.size() == 1) {
            int end = Math.min(scene.words().size(), match.last() + RECEIVED);
            for (int i = match.last(); i < end; i++) {
                if (Connectors.clitic(scene.words().get(i)) == Connector.FOR
                        && !scene.words().get(i).pronoun().isEmpty()) {
                    referents.addSubjectOrLast(participation, match.first(), sentence, PartyRole.GUEST);
                    return;
                }
            }
        }
    }

    /** "At his reception were …": the first person named without a preposition, and those who arrived. */
    private void addWelcome(
            Participation participation, int noun, List<Argument> arguments, @Nullable Sighting previous) {
        for (Argument argument : arguments) {
            if (argument.connector() == Connector.BARE && referents.namesPerson(argument.group())) {
                participation.add(argument.group(), PartyRole.HOST);
                break;
            }
        }
        boolean arrived = previous != null && previous.kind() == EncounterKind.VISIT;
        if (previous != null && arrived && participation.size() > 0) {
            previous.participants().stream()
                    .filter(one -> scene.names().entities().get(one.entity()).type() == EntityType.PERSON)
                    .forEach(one -> participation.add(one.entity(), PartyRole.GUEST, one.head()));
        } else {
            referents.addLastPerson(participation, noun - 1, PartyRole.GUEST);
        }
    }

    /** "Said in a call to X", "stressed during a meeting with X": whoever tells it took part, and whom he told it in a call. */
    private void addTeller(Participation participation, Frame before, Phrases.Match<Trigger> match) {
        Group subject = before.subject();
        boolean met = match.value().kind() == EncounterKind.MEETING && participation.size() == 1;
        boolean called = match.value().kind() == EncounterKind.CALL && participation.size() <= 1;
        if (subject == null
                || !referents.namesPerson(subject)
                || !(met || called)
                || !isSetting(before, match.first())) {
            return;
        }
        if (participation.size() == 0) {
            for (Argument argument : before.arguments()) {
                boolean told = argument.connector() == Connector.BARE
                        || argument.connector() == Connector.FOR
                        || argument.connector() == Connector.WITH;
                if (told && argument.host() < 0 && argument.group().last() <= match.first()) {
                    addPersons(participation, argument.group(), PartyRole.PARTY);
                }
            }
            if (participation.size() == 0) {
                return;
            }
        }
        participation.add(subject, PartyRole.PARTY);
    }

    private void addPersons(Participation participation, Group group, PartyRole role) {
        if (referents.namesPerson(group)) {
            participation.add(group, role);
        }
    }

    /** Whether the noun is where or when the verb before it took place: "in a call", "during a meeting". */
    private static boolean isSetting(Frame before, int noun) {
        return before.arguments().stream()
                .anyMatch(argument -> argument.group().first() == noun
                        && argument.host() < 0
                        && (argument.connector() == Connector.IN
                                || argument.connector() == Connector.DURING
                                || argument.connector() == Connector.AFTER));
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
            boolean handed = carrier.subject() == Subject.COURIER || carrier.subject() == Subject.ATTENDANCE;
            if (handed && argument.connector() == Connector.BARE && argument.host() < 0) {
                addPersons(participation, argument.group(), PartyRole.PARTY);
            }
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
                    argument.connector() == Connector.BARE && argument.group().first() == genitiveAt(match.last());
            boolean connected = argument.connector() != Connector.BARE
                    && trigger.connectors().contains(argument.connector());
            if (connected && belongsToAnother(match.last(), argument.group().first())) {
                continue;
            }
            boolean ofTalks = argument.host() == match.last()
                    && argument.group().mentions().size() > 1
                    && argument.connector() == Connector.BETWEEN;
            boolean sent = trigger.kind() == EncounterKind.MESSAGE
                    && (argument.connector() == Connector.FROM || argument.connector() == Connector.TO);
            if (((genitive && bare) || connected) && (argument.host() < 0 || sent || ofTalks)) {
                participation.addArgument(argument, roleOf(trigger, argument, genitive));
            }
        }
        for (int i = match.last(); i < sentence.last() && i < match.last() + 4; i++) {
            if (Referents.isBetweenHim(scene.words().get(i))
                    && scene.words().get(i).pronoun().length() > 2) {
                referents.addLastTwo(participation, i);
            } else if (Referents.isBetweenHim(scene.words().get(i))) {
                Frame speaker = scene.frames().before(match.first(), sentence.index());
                participation.add(speaker == null ? null : speaker.subject(), PartyRole.PARTY);
            }
        }
    }

    /** Where the genitive of the noun that ends at {@code last} names somebody: after "the two governments of", if that stands first. */
    private int genitiveAt(int last) {
        return last + 1 < scene.words().size()
                        && scene.collectives().isPeers(last)
                        && scene.names().at(last) == null
                        && scene.names().at(last + 1) != null
                ? last + 1
                : last;
    }

    /** "Exercises with X to ease negotiations with Y": whoever is named after another encounter belongs to that one. */
    private boolean belongsToAnother(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = scene.words().get(i);
            if (word.isWord()
                    && !word.definite()
                    && scene.names().at(i) == null
                    && Triggers.noun(scene.words(), i, to) != null) {
                return true;
            }
        }
        return false;
    }

    /** A visit's genitive is its guest, unless it is a state: that is where it goes. */
    private PartyRole roleOf(Trigger trigger, Argument argument, boolean genitive) {
        if (trigger.kind() == EncounterKind.MEETING && trigger.objectRole() == PartyRole.GUEST) {
            boolean owned =
                    !scene.words().get(argument.group().first() - 1).pronoun().isEmpty();
            return genitive && !owned ? PartyRole.HOST : PartyRole.GUEST;
        }
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
        boolean of = genitive || argument.connector() == Connector.FOR;
        return of && !state ? PartyRole.GUEST : PartyRole.HOST;
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

    /** "A session that X and Y chaired": the verb has its pronoun for the session, so those after it are its parties. */
    private boolean isChaired(Frame after, Carrier follower) {
        return follower.subject() == Subject.PARTY
                && !scene.words().get(after.trigger()).pronoun().isEmpty();
    }

    /** "Talks that brought them together". */
    private boolean bringsTogether(Frame after) {
        return scene.words().get(after.trigger()).pronoun().startsWith("هم");
    }
}
