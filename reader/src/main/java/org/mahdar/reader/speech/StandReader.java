package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Finds the stands taken: by a stance verb and its object ("rejected …"), by a stance noun under any verb of expression
 * ("expressed its condemnation of …"), and by what a statement says of necessity, of the future or of principle.
 */
final class StandReader {

    /** How far before a stance noun its verb's own object may stand. */
    private static final int NOUN_REACH = 8;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Speakers speakers;
    private final Openings openings;
    private final Contents contents;
    private final List<Utterance> utterances;
    private final List<Stand> stands = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();

    StandReader(
            Words words,
            Names names,
            Frames frames,
            Voices voices,
            Speakers speakers,
            Openings openings,
            Contents contents,
            List<Utterance> utterances) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.speakers = speakers;
        this.openings = openings;
        this.contents = contents;
        this.utterances = utterances;
    }

    List<Stand> read() {
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last(); i++) {
                Frame frame = frames.at(i);
                if (frame != null) {
                    byVerb(frame, sentence);
                } else if (names.at(i) == null) {
                    byNoun(i, sentence);
                }
            }
        }
        for (Stand stand : List.copyOf(stands)) {
            Stand thanks = stand.stance() == Stance.SUPPORT ? Thanks.in(stand, words, names) : null;
            if (thanks != null) {
                stands.add(thanks);
            }
        }
        stands.addAll(new Principles(words, names, frames, voices, contents).of(utterances, covered));
        stands.sort(java.util.Comparator.comparingInt(Stand::trigger));
        return distinct();
    }

    /** A stand told again in the same words is the same. */
    private List<Stand> distinct() {
        Set<String> told = new HashSet<>();
        List<Stand> distinct = new ArrayList<>();
        for (Stand stand : stands) {
            int holder = stand.holder().isAnonymous()
                    ? -1 - stand.holder().first()
                    : stand.holder().entity();
            if (told.add(holder + " " + stand.stance() + " " + stand.issue().exact())) {
                distinct.add(stand);
            }
        }
        return distinct;
    }

    private void byVerb(Frame frame, Sentence sentence) {
        Stances.Cue cue = Stances.verb(frame.verbKey());
        if (cue == null
                || cue.negated() != frame.negated()
                || frame.outlook() == Outlook.WISHED
                || frame.outlook() == Outlook.POSSIBLE
                || frame.passive()) {
            return;
        }
        List<Voice> holders = holdersOf(frame, frame.trigger());
        int first = issueStart(frame, cue, holders, sentence);
        if (first >= 0 && cue.negated() && cue.stance() == Stance.PLEDGE) {
            first = frame.trigger() - 1;
        }
        if (first >= 0 && !holders.isEmpty()) {
            add(sentence, frame.trigger(), holders, cue, targetOf(frame, cue), first);
        }
    }

    private int issueStart(Frame frame, Stances.Cue cue, List<Voice> holders, Sentence sentence) {
        int end = frame.end();
        Argument object = null;
        for (Argument argument : frame.arguments()) {
            if (cue.objects().contains(argument.connector())
                    && (holders.isEmpty()
                            || argument.group().first() != holders.get(0).first())
                    && (argument.connector() != Connector.BARE || argument.host() < 0)) {
                object = argument;
                break;
            }
        }
        if (cue.second()) {
            return secondObject(frame);
        }
        if (cue.clause() && object == null && end < sentence.last() && Particles.isComplementizer(words.get(end))) {
            return end + 1 < sentence.last() ? end + 1 : -1;
        }
        if (object == null && end < sentence.last() && end > frame.trigger() && opensQuote(end)) {
            return end + 1;
        }
        Group taken = frame.subject();
        if (object == null
                && cue.objects().contains(Connector.BARE)
                && taken != null
                && !taken.isNamed()
                && taken.first() > frame.trigger()
                && !holders.isEmpty()
                && holders.get(0).first() < frame.trigger()) {
            return taken.first();
        }
        if (object == null && cue.objects().contains(Connector.BARE)) {
            return openings.object(
                    frame, holders.isEmpty() ? -1 : holders.get(0).first(), sentence);
        }
        return object == null ? -1 : object.group().first();
    }

    private static int secondObject(Frame frame) {
        int bare = 0;
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE && argument.host() < 0 && ++bare == 2) {
                return argument.group().first();
            }
        }
        return -1;
    }

    private boolean opensQuote(int token) {
        return !words.get(token).isWord() && !words.get(token).token().isMark('،');
    }

    private int targetOf(Frame frame, Stances.Cue cue) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE
                    && argument.group().isNamed()
                    && !cue.objects().contains(Connector.BARE)) {
                return names.entity(
                                names.mentions().get(argument.group().mentions().get(0)))
                        .id();
            }
        }
        return -1;
    }

    private void byNoun(int at, Sentence sentence) {
        Word word = words.get(at);
        Stances.Cue cue = Stances.noun(word);
        if (cue == null) {
            return;
        }
        Frame frame = frames.before(at, sentence.index());
        boolean own = !word.pronoun().isEmpty();
        Utterance around = around(at);
        boolean expressed = frame != null
                && (at - frame.trigger() <= NOUN_REACH || at < frame.end())
                && (own || Expressions.express(frame.verbKey()));
        if (frame == null || !(expressed || (around != null && followsConnector(at)))) {
            return;
        }
        int first = objectOfNoun(at, cue, sentence);
        boolean inner = around == null || frame.trigger() >= around.first();
        List<Voice> holders = inner ? holdersOf(frame, at) : List.of();
        if (holders.isEmpty() && around != null) {
            holders = List.of(around.speaker());
        }
        Voice named = at + 1 < sentence.last() ? stateOf(at + 1) : null;
        if (named == null && own && holders.size() == 1) {
            named = stateBehind(word, frame, holders.get(0));
        }
        if (named != null) {
            holders = List.of(named);
        }
        boolean theirs = own && word.pronoun().equals("هم") && holders.size() == 1 && isPerson(holders.get(0));
        if (first >= 0 && !holders.isEmpty() && !theirs) {
            add(sentence, at, holders, cue, -1, first);
        }
    }

    /** The innermost statement that holds the token, or null. */
    private @Nullable Utterance around(int token) {
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

    /** "… and on the rejection of": a noun that hangs on the verb of saying by its preposition. */
    private boolean followsConnector(int at) {
        return at > 0
                && (Connectors.match(words.get(at - 1).base()) == Connector.ON
                        || Connectors.match(words.get(at - 1).base()) == Connector.ABOUT);
    }

    private boolean isPerson(Voice voice) {
        return !voice.isAnonymous() && names.entities().get(voice.entity()).type() == EntityType.PERSON;
    }

    /** "(He) told him of her readiness": what is hers is no man's, so his state's. */
    private @Nullable Voice stateBehind(Word noun, Frame frame, Voice speaker) {
        Reading verb = words.get(frame.trigger()).possibleVerb();
        boolean man = verb != null
                && frame.outlook() == Outlook.PAST
                && verb.tense() == Reading.Tense.PAST
                && verb.gender() == Reading.Gender.MASCULINE;
        if (!man || !noun.pronoun().equals("ها") || speaker.isAnonymous()) {
            return null;
        }
        Entity person = names.entities().get(speaker.entity());
        Entity state =
                person.type() == EntityType.PERSON && person.country() != null ? names.state(person.country()) : null;
        return state == null ? null : new Voice(state.id(), speaker.first(), speaker.last(), null);
    }

    /** The state a stance noun belongs to ("his country's rejection of …"), or null. */
    private @Nullable Voice stateOf(int noun) {
        boolean government = names.at(noun) == null
                && noun + 1 < words.size()
                && !words.get(noun).definite()
                && words.get(noun).preposition().isEmpty();
        int at = government ? noun + 1 : noun;
        Mention mention = names.at(at);
        if (mention == null
                || mention.first() != at
                || !words.get(at).preposition().isEmpty()) {
            return null;
        }
        List<Voice> owners = voices.of(mention);
        return owners.size() == 1
                        && names.entities().get(owners.get(0).entity()).type() == EntityType.STATE
                ? owners.get(0)
                : null;
    }

    /** Where the issue of a stance noun starts: after its adjectives and whose it is, by one of its connectors. */
    private int objectOfNoun(int at, Stances.Cue cue, Sentence sentence) {
        for (int i = at + 1; i < sentence.last() && i <= at + NOUN_REACH; i++) {
            Word word = words.get(i);
            if (!word.isWord() || frames.at(i) != null || Particles.isComplementizer(word)) {
                return -1;
            }
            Connector clitic = Connectors.clitic(word);
            if (cue.objects().contains(clitic) && clitic != Connector.BARE) {
                return i;
            }
            var connector = Connectors.match(words, i, sentence.last());
            if (connector != null) {
                return cue.objects().contains(connector.value()) && connector.last() < sentence.last()
                        ? connector.last()
                        : -1;
            }
            Mention mention = names.at(i);
            if (mention != null) {
                i = mention.last() - 1;
            }
        }
        return -1;
    }

    /** Who takes the stand: the subject, or whoever speaks in a statement that has no subject of its own ("we reject"). */
    private List<Voice> holdersOf(Frame frame, int at) {
        List<Voice> holders = speakers.of(frame);
        Reading verb = words.get(frame.trigger()).verb();
        boolean mine = verb != null && verb.person() == 1;
        Utterance around = holders.isEmpty() || mine ? around(at) : null;
        return around != null && (mine || frame.subject() == null) ? List.of(around.speaker()) : holders;
    }

    private void add(Sentence sentence, int trigger, List<Voice> holders, Stances.Cue cue, int target, int start) {
        boolean clause = start > 0 && Particles.isComplementizer(words.get(start - 1));
        int last = clause ? contents.end(start, sentence) : contents.phraseEnd(start, sentence);
        int first = start;
        while (first < last && !words.get(first).isWord()) {
            first++;
        }
        if (last <= first) {
            return;
        }
        for (Stand known : stands) {
            if (known.stance() == cue.stance() && known.first() == first && known.sentence() == sentence.index()) {
                return;
            }
        }
        covered.add(trigger);
        Span issue = words.spanWithoutClitics(first, last);
        for (Voice holder : holders) {
            stands.add(new Stand(
                    sentence.index(),
                    trigger,
                    holder,
                    cue.stance(),
                    target,
                    first,
                    last,
                    issue,
                    cue.plover(),
                    cue.reference()));
        }
    }
}
