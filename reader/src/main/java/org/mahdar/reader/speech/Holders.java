package org.mahdar.reader.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells who takes a stand: its verb's subject where the two agree, whoever speaks, or whoever a stance noun belongs to. */
final class Holders {

    private static final String BOTH = "هما";
    private static final String THEIRS = "هم";
    private static final String HERS = "ها";

    /** How many sentences back a joint stand may have been taken for a dual verb to go on with its holders. */
    private static final int JOINT = 1;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Speakers speakers;
    private final List<Utterance> utterances;

    private List<Voice> joint = List.of();
    private int jointSentence = -1;
    private List<Voice> latest = List.of();
    private @Nullable Frame latestFrame;

    Holders(Words words, Names names, Frames frames, Voices voices, Speakers speakers, List<Utterance> utterances) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.speakers = speakers;
        this.utterances = utterances;
    }

    /** Who takes the stand of a verb; nobody where that cannot be told or the verb does not agree with him. */
    List<Voice> of(Frame frame) {
        List<Voice> holders = agreeing(frame, subjects(frame, frame.trigger()));
        if (goesOn(frame) && (holders.isEmpty() || isObject(holders.get(0), frame))) {
            holders = latest;
        }
        if (!holders.isEmpty()) {
            latest = holders;
            latestFrame = frame;
        }
        remember(holders, frame.sentence());
        return holders;
    }

    /** "… condemns the attack, and consoles Kenya": what a verb that goes on has after it is its object. */
    private static boolean isObject(Voice holder, Frame frame) {
        Stances.Cue cue = Stances.verb(frame.verbKey());
        return cue != null
                && cue.objects().contains(Connector.BARE)
                && holder.first() == frame.trigger() + 1
                && frame.arguments().stream()
                        .noneMatch(argument -> argument.connector() == Connector.BARE && argument.host() < 0);
    }

    private void remember(List<Voice> holders, int sentence) {
        if (holders.size() == 2) {
            joint = holders;
            jointSentence = sentence;
        }
    }

    /** "Supports the unity of Libya and rejects …": both verbs present, the first with a subject. */
    private boolean goesOn(Frame frame) {
        Frame before = latestFrame;
        if (before == null
                || before.sentence() != frame.sentence()
                || before.outlook() != Outlook.PRESENT
                || frame.outlook() != Outlook.PRESENT
                || !words.get(frame.trigger()).conjunction().equals("و")) {
            return false;
        }
        for (int i = before.trigger() + 1; i < frame.trigger(); i++) {
            Frame between = frames.at(i);
            if (Particles.isRelative(words.get(i)) || (between != null && between.outlook() != Outlook.PRESENT)) {
                return false;
            }
        }
        Reading one = words.get(before.trigger()).possibleVerb();
        Reading other = words.get(frame.trigger()).possibleVerb();
        return one != null && other != null && one.gender() == other.gender() && one.person() == other.person();
    }

    /** Who takes the stand of the noun at {@code at}, which {@code frame} expresses. */
    List<Voice> ofNoun(Frame frame, int at, int limit, boolean cause) {
        if (cause) {
            boolean after = frame.subject() != null && frame.subject().first() > frame.trigger();
            return after ? voices.of(frame.subject()) : speakers.of(frame);
        }
        Word word = words.get(at);
        Utterance around = around(at);
        boolean own = !word.pronoun().isEmpty();
        List<Voice> holders =
                around == null || frame.trigger() >= around.first() ? agreeing(frame, subjects(frame, at)) : List.of();
        if (holders.isEmpty() && around != null) {
            holders = List.of(around.speaker());
        }
        remember(holders, frame.sentence());
        Voice named = own ? null : ownerAfter(at, limit);
        if (named == null && own && holders.size() == 1) {
            named = stateBehind(word, frame, holders.get(0));
        }
        if (named != null) {
            return List.of(named);
        }
        boolean theirs = word.pronoun().equals(THEIRS) && holders.size() == 1 && isSingle(holders.get(0));
        boolean both = word.pronoun().equals(BOTH) && holders.size() != 2;
        return theirs || both ? List.of() : holders;
    }

    /** Whether it is told whose the stance noun at {@code at} is. */
    boolean isOwned(int at, int limit) {
        return !words.get(at).pronoun().isEmpty() || ownerAfter(at, limit) != null;
    }

    /** The innermost statement that holds the token, or null. */
    @Nullable
    Utterance around(int token) {
        Utterance innermost = null;
        for (Utterance utterance : utterances) {
            if (utterance.first() > token) {
                break;
            }
            if (token < utterance.last()) {
                innermost = utterance;
            }
        }
        return innermost;
    }

    /** The subject, or whoever speaks in a statement that has no subject of its own ("we reject"). */
    private List<Voice> subjects(Frame frame, int at) {
        List<Voice> holders = speakers.of(frame);
        Reading verb = words.get(frame.trigger()).verb();
        boolean mine = verb != null && verb.person() == 1;
        Utterance around = holders.isEmpty() || mine ? around(at) : null;
        return around != null && (mine || frame.subject() == null) ? List.of(around.speaker()) : holders;
    }

    private List<Voice> agreeing(Frame frame, List<Voice> holders) {
        Word word = words.get(frame.trigger());
        Reading verb = word.possibleVerb();
        if (frame.shape() == Frame.Shape.PARTICIPLE) {
            return holders.size() == 1 && differsInGender(word, holders.get(0)) ? List.of() : holders;
        }
        if (verb == null || verb.person() != 3 || holders.stream().anyMatch(voice -> voice.first() > frame.trigger())) {
            return holders;
        }
        if (verb.number() == Reading.Plurality.DUAL && holders.size() != 2) {
            return frame.sentence() - jointSentence <= JOINT && frame.subject() == null ? joint : List.of();
        }
        boolean many = verb.number() == Reading.Plurality.PLURAL && holders.size() == 1;
        return many && isSingle(holders.get(0)) ? List.of() : holders;
    }

    /** A masculine participle is not that of a ministry. */
    private boolean differsInGender(Word participle, Voice holder) {
        if (holder.isAnonymous()) {
            return false;
        }
        Entity entity = names.entities().get(holder.entity());
        String name = entity.name();
        int space = name.indexOf(' ');
        String head = space < 0 ? name : name.substring(0, space);
        boolean institution = entity.type() == EntityType.ORGANISATION && space > 0;
        return institution && participle.stem().endsWith("ا") && head.endsWith("ة");
    }

    private boolean isSingle(Voice voice) {
        if (voice.isAnonymous()) {
            return false;
        }
        EntityType type = names.entities().get(voice.entity()).type();
        return type == EntityType.PERSON || type == EntityType.STATE;
    }

    /** "(He) told him of her readiness": what is hers is no man's, so his state's. */
    private @Nullable Voice stateBehind(Word noun, Frame frame, Voice speaker) {
        Reading verb = words.get(frame.trigger()).possibleVerb();
        boolean man = verb != null
                && frame.outlook() == Outlook.PAST
                && verb.tense() == Reading.Tense.PAST
                && verb.gender() == Reading.Gender.MASCULINE;
        if (!man || !noun.pronoun().equals(HERS) || speaker.isAnonymous()) {
            return null;
        }
        Entity person = names.entities().get(speaker.entity());
        Entity state =
                person.type() == EntityType.PERSON && person.country() != null ? names.state(person.country()) : null;
        return state == null ? null : new Voice(state.id(), speaker.first(), speaker.last(), null);
    }

    /** The state or government a stance noun belongs to ("his country's rejection of …"), or null. */
    private @Nullable Voice ownerAfter(int noun, int limit) {
        int at = noun + 1;
        if (at >= limit) {
            return null;
        }
        boolean government = names.at(at) == null
                && at + 1 < limit
                && !words.get(at).definite()
                && words.get(at).preposition().isEmpty()
                && Connectors.match(words.get(at).form()) == null;
        Mention mention = names.at(government ? at + 1 : at);
        int first = government ? at + 1 : at;
        if (mention == null
                || mention.first() != first
                || !words.get(first).preposition().isEmpty()
                || !words.get(first).conjunction().isEmpty()) {
            return null;
        }
        List<Voice> owners = voices.of(mention);
        if (owners.size() != 1) {
            return null;
        }
        EntityType type = names.entities().get(owners.get(0).entity()).type();
        boolean acts = type == EntityType.STATE || (!government && type != EntityType.PLACE);
        return acts ? owners.get(0) : null;
    }
}
