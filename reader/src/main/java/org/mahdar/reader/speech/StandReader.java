package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Plover;
import org.mahdar.minutes.PloverType;
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
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
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
    private final Contents contents;
    private final List<Utterance> utterances;
    private final List<Stand> stands = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();

    StandReader(Words words, Names names, Frames frames, Voices voices, Contents contents, List<Utterance> utterances) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
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
        for (Utterance utterance : utterances) {
            byContent(utterance);
        }
        stands.sort(java.util.Comparator.comparingInt(Stand::trigger));
        return stands;
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
        List<Voice> holders = holdersOf(frame.subject(), frame.trigger(), sentence);
        int first = issueStart(frame, cue, sentence);
        if (first >= 0 && cue.negated() && cue.stance() == Stance.PLEDGE) {
            first = frame.trigger() - 1;
        }
        if (first >= 0 && !holders.isEmpty()) {
            add(sentence, frame.trigger(), holders, cue, targetOf(frame, cue), first);
        }
    }

    private int issueStart(Frame frame, Stances.Cue cue, Sentence sentence) {
        int end = frame.end();
        Argument object = null;
        for (Argument argument : frame.arguments()) {
            if (cue.objects().contains(argument.connector())
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
        List<Voice> holders = around == null ? holdersOf(frame.subject(), at, sentence) : List.of(around.speaker());
        Voice named = at + 1 < sentence.last() ? stateOf(at + 1) : null;
        if (named != null) {
            holders = List.of(named);
        }
        if (first >= 0 && !holders.isEmpty()) {
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

    /** The state a stance noun belongs to ("his country's rejection of …"), or null. */
    private @Nullable Voice stateOf(int at) {
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

    private List<Voice> holdersOf(@Nullable Group subject, int trigger, Sentence sentence) {
        List<Voice> holders = voices.of(subject, null);
        if (holders.isEmpty() && subject == null) {
            Utterance around = lastBefore(trigger, sentence);
            if (around != null) {
                return List.of(around.speaker());
            }
        }
        return holders;
    }

    /** The last thing said before {@code token}, in this sentence or the one before it. */
    private @Nullable Utterance lastBefore(int token, Sentence sentence) {
        Utterance found = null;
        for (Utterance utterance : utterances) {
            if (utterance.trigger() > token) {
                break;
            }
            found = utterance;
        }
        return found != null && sentence.index() - found.sentence() <= 1 ? found : null;
    }

    /** What a statement itself says of necessity, an undertaking or a principle. */
    private void byContent(Utterance utterance) {
        boolean modal = false;
        for (int i = utterance.first(); i < utterance.last(); i++) {
            modal |= byModal(utterance, i);
        }
        if (modal) {
            return;
        }
        Frame main = mainFrame(utterance);
        Voice state = ownState(utterance);
        Reporting.Verb verb = Reporting.verb(Normalizer.fold(utterance.verb()));
        int free = freeEnd(utterance);
        if (main != null && state != null && main.outlook() == Outlook.FUTURE && free == utterance.last()) {
            Plover plover = new Plover(PloverType.CONSULT, null);
            int start = main.negated() ? main.trigger() - 1 : main.trigger();
            add(utterance, state, Stance.PLEDGE, plover, start, utterance.last(), "undertaking");
        } else if (verb != null
                && verb.affirms()
                && free > utterance.first()
                && (main == null || main.outlook() != Outlook.PAST)) {
            Plover plover = new Plover(PloverType.CONSULT, null);
            Voice holder = state == null ? utterance.speaker() : state;
            add(utterance, holder, Stance.AFFIRM, plover, utterance.first(), free, verb.reference());
        }
    }

    /** "It must …", "the need to …", "the importance of …" at {@code at}: returns whether it is one. */
    private boolean byModal(Utterance utterance, int at) {
        Stance modal = names.at(at) == null ? Modals.stance(words.get(at)) : null;
        if (modal == null || at + 1 >= utterance.last() || covered.contains(at)) {
            return false;
        }
        Sentence sentence = words.text().sentences().get(utterance.sentence());
        int clause = clauseStart(utterance, at);
        int first = clause < at && frames.at(at) != null ? clause : afterModal(at, utterance.last());
        if (modal == Stance.AFFIRM) {
            first = at;
        }
        int last = first >= utterance.last() ? first : Math.min(utterance.last(), contents.phraseEnd(first, sentence));
        if (first >= last || (modal == Stance.AFFIRM && clause < at)) {
            return false;
        }
        Plover plover = new Plover(modal == Stance.DEMAND ? PloverType.REQUEST : PloverType.CONSULT, null);
        add(utterance, utterance.speaker(), modal, plover, first, last, "modals.tsv");
        return true;
    }

    /** Where the clause around {@code at} starts: after a mark, an أن, a preposition or the start of what was said. */
    private int clauseStart(Utterance utterance, int at) {
        int start = at;
        while (start > utterance.first()
                && words.get(start - 1).isWord()
                && !Particles.isComplementizer(words.get(start - 1))
                && !Particles.isOpener(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Past the أن of "must", and past whom it falls to ("it falls to the parties to …"). */
    private int afterModal(int at, int limit) {
        int first = at + 1;
        if (Particles.isComplementizer(words.get(first))) {
            return first + 1;
        }
        if (Connectors.match(words.get(first).form()) == Connector.ON) {
            int i = first + 1;
            while (i < limit && (words.get(i).definite() || names.at(i) != null || i == first + 1)) {
                i++;
            }
            return i;
        }
        return first;
    }

    /** The end of what a statement says before its first words that take a stand of their own. */
    private int freeEnd(Utterance utterance) {
        for (int i = utterance.first(); i < utterance.last(); i++) {
            if (covered.contains(i)) {
                int end = i;
                while (end > utterance.first()
                        && (!words.get(end - 1).isWord()
                                || Connectors.match(words.get(end - 1).base()) != null)) {
                    end--;
                }
                return end;
            }
        }
        return utterance.last();
    }

    private @Nullable Frame mainFrame(Utterance utterance) {
        for (int i = utterance.first(); i < utterance.last(); i++) {
            Frame frame = frames.at(i);
            if (frame != null && frame.shape() == Frame.Shape.FINITE) {
                return frame;
            }
        }
        return null;
    }

    /** The speaker's own state, if that is what the statement opens with, or null. */
    private @Nullable Voice ownState(Utterance utterance) {
        Mention opening = names.at(utterance.first());
        if (opening == null || utterance.speaker().isAnonymous()) {
            return null;
        }
        List<Voice> subjects = voices.of(opening);
        if (subjects.size() != 1) {
            return null;
        }
        Entity subject = names.entities().get(subjects.get(0).entity());
        String country = names.entities().get(utterance.speaker().entity()).country();
        return subject.type() == EntityType.STATE
                        && subject.country() != null
                        && subject.country().equals(country)
                ? subjects.get(0)
                : null;
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

    private void add(
            Utterance utterance, Voice holder, Stance stance, Plover plover, int first, int last, String rule) {
        stands.add(new Stand(
                utterance.sentence(),
                utterance.trigger(),
                holder,
                stance,
                -1,
                first,
                last,
                words.spanWithoutClitics(first, last),
                plover,
                rule));
    }
}
