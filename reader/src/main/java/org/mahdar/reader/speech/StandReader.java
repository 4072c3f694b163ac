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
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.PartOfSpeech;
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
    private final Holders holders;
    private final Issues issues;
    private final Openings openings;
    private final Contents contents;
    private final List<Utterance> utterances;
    private final List<Stand> stands = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();
    private @Nullable Frame expressing;

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
        this.holders = new Holders(words, names, frames, voices, speakers, utterances);
        this.issues = new Issues(words, names, frames, voices, contents);
        this.openings = openings;
        this.contents = contents;
        this.utterances = utterances;
    }

    List<Stand> read() {
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last(); i++) {
                Frame frame = frames.at(i);
                if (frame != null && !isNoun(frame, sentence)) {
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

    /** "Announced their rejection of": a masdar with an owner that is spelt like a verb, after a verb of expression. */
    private boolean isNoun(Frame frame, Sentence sentence) {
        Word word = words.get(frame.trigger());
        Frame before = frames.before(frame.trigger(), sentence.index());
        return before != null
                && before.end() == frame.trigger()
                && holders.isOwned(frame.trigger(), sentence.last())
                && word.masdar() != null
                && word.conjunction().isEmpty()
                && Expressions.express(before.verbKey());
    }

    private void byVerb(Frame frame, Sentence sentence) {
        Stances.Cue cue = Stances.verb(frame.verbKey(), frame.negated());
        if (cue == null
                || frame.outlook() == Outlook.WISHED
                || frame.outlook() == Outlook.POSSIBLE
                || frame.passive()
                || describes(frame, cue)) {
            return;
        }
        List<Voice> who = holders.of(frame);
        int first = issueStart(frame, cue, who, sentence);
        if (first >= 0 && cue.negated() && cue.stance() == Stance.PLEDGE) {
            boolean never = Turns.NEVER.isAt(words, frame.trigger() - 1, frame.trigger());
            Reading verb = words.get(frame.trigger()).verb();
            first = never || (verb != null && verb.person() == 1) ? frame.trigger() - 1 : -1;
        }
        if (first >= 0 && !who.isEmpty()) {
            add(sentence, frame.trigger(), who, cue, targetOf(frame, cue, first), first);
        }
    }

    /** "An ally supporting …", "they see him as a defender of …": a participle that tells what somebody is, not what he says. */
    private boolean describes(Frame frame, Stances.Cue cue) {
        int at = frame.trigger();
        boolean apart = at == 0
                || !words.get(at - 1).isWord()
                || !words.get(at).conjunction().isEmpty();
        return frame.shape() == Frame.Shape.PARTICIPLE && cue.stance() == Stance.SUPPORT && !apart;
    }

    private int issueStart(Frame frame, Stances.Cue cue, List<Voice> who, Sentence sentence) {
        if (cue.ways().contains(Stances.Way.BESIDE)) {
            return beside(frame, sentence);
        }
        Argument object = object(frame, cue, who);
        if (cue.second()) {
            int second = secondObject(frame);
            if (second >= 0 || cue.objects().isEmpty()) {
                return second;
            }
        }
        if (object != null && object.connector() != Connector.BARE) {
            return object.group().first();
        }
        int end = frame.end();
        if (cue.clause() && object == null && end < sentence.last() && Particles.isComplementizer(words.get(end))) {
            return end + 1 < sentence.last() ? end + 1 : -1;
        }
        int aside = object == null && !cue.objects().isEmpty() ? issues.afterAside(frame, cue, sentence) : -1;
        if (aside >= 0) {
            return aside;
        }
        if (object == null && end < sentence.last() && end > frame.trigger() && opensQuote(end)) {
            return end + 1;
        }
        boolean his = !words.get(frame.trigger()).pronoun().isEmpty() && frame.shape() == Frame.Shape.FINITE;
        if (!cue.objects().contains(Connector.BARE) || his) {
            return -1;
        }
        Voice holder = who.isEmpty() ? null : who.get(0);
        return issues.afterApposition(bareObject(frame, object, cue, holder, sentence), holder, sentence);
    }

    private int bareObject(
            Frame frame, @Nullable Argument object, Stances.Cue cue, @Nullable Voice holder, Sentence sentence) {
        Group taken = frame.subject();
        if (taken != null
                && (!taken.isNamed() || object == null)
                && taken.first() > frame.trigger()
                && (object == null || taken.first() < object.group().first())
                && holder != null
                && holder.first() < frame.trigger()) {
            return taken.first();
        }
        int strengthened = issues.afterAdverb(frame, sentence);
        if (object != null && strengthened < 0) {
            return object.group().first();
        }
        if (strengthened >= 0) {
            return strengthened;
        }
        int found = openings.object(frame, holder == null ? -1 : holder.first(), sentence);
        return found < 0 && cue.stance() == Stance.DENY ? issues.afterStatement(frame, sentence) : found;
    }

    /** The first argument the issue may be: none that only turns to the other side, none that is the holder. */
    private @Nullable Argument object(Frame frame, Stances.Cue cue, List<Voice> who) {
        for (Argument argument : frame.arguments()) {
            int first = argument.group().first();
            boolean holder = !who.isEmpty() && first == who.get(0).first();
            boolean genitive = argument.connector() == Connector.BARE && argument.host() >= 0;
            boolean right = argument.connector() == Connector.BY
                    && cue.ways().contains(Stances.Way.RIGHT)
                    && !words.get(first).pronoun().isEmpty();
            if ((right || cue.objects().contains(argument.connector()))
                    && !holder
                    && !genitive
                    && !Turns.PART.isAt(words, first - 1, words.size())) {
                return argument;
            }
        }
        return null;
    }

    private int beside(Frame frame, Sentence sentence) {
        for (int i = frame.trigger() + 1; i < sentence.last() && i <= frame.trigger() + NOUN_REACH; i++) {
            int end = Edges.BESIDE.endAt(words, i, sentence.last());
            if (end > i) {
                return end < sentence.last() && names.at(end) != null ? end : -1;
            }
            if (!words.get(i).isWord() || frames.at(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** The second bare object; after the only one a masdar that is spelt like a verb. */
    private int secondObject(Frame frame) {
        int bare = 0;
        int after = -1;
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE && argument.host() < 0) {
                after = argument.group().last();
                if (++bare == 2) {
                    return argument.group().first();
                }
            }
        }
        boolean masdar = bare == 1
                && after < words.size()
                && after == frame.end()
                && words.get(after).masdar() != null;
        return masdar ? after : -1;
    }

    private boolean opensQuote(int token) {
        return !words.get(token).isWord() && !words.get(token).token().isMark('،');
    }

    /** Whom the stand is addressed to: a bare object before the issue. */
    private int targetOf(Frame frame, Stances.Cue cue, int issue) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE
                    && argument.host() < 0
                    && argument.group().last() <= issue
                    && argument.group().isNamed()
                    && (!cue.objects().contains(Connector.BARE) || cue.second())) {
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
        Frame frame = cue == null ? null : frames.before(at, sentence.index());
        if (cue == null || frame == null || frame.negated()) {
            return;
        }
        boolean cause = cue.ways().contains(Stances.Way.CAUSE);
        boolean own = !word.pronoun().isEmpty();
        boolean near = at - frame.trigger() <= NOUN_REACH || at < frame.end() || (own && frame.equals(expressing));
        boolean expressed = near && (own || Expressions.express(frame.verbKey()));
        boolean said = holders.around(at) != null && followsConnector(at);
        if (isGenitive(at, sentence)) {
            return;
        }
        boolean owned = !cue.ways().contains(Stances.Way.OWNED) || holders.isOwned(at, sentence.last());
        if (!owned || !(cause ? frame.shape() == Frame.Shape.FINITE && !frame.passive() : expressed || said)) {
            return;
        }
        int first = issues.afterNoun(at, cue, sentence);
        List<Voice> who = first < 0 ? List.of() : holders.ofNoun(frame, at, first, cause);
        if (!who.isEmpty()) {
            expressing = frame;
            add(sentence, at, who, cue, -1, first);
        }
    }

    /** "A message of condolence": the noun belongs to another, which is no word that strengthens it. */
    private boolean isGenitive(int at, Sentence sentence) {
        Word word = words.get(at);
        if (at == sentence.first()
                || !word.pronoun().isEmpty()
                || !word.preposition().isEmpty()) {
            return false;
        }
        Word before = words.get(at - 1);
        return before.isWord()
                && names.at(at - 1) == null
                && frames.at(at - 1) == null
                && word.conjunction().isEmpty()
                && !before.definite()
                && before.pronoun().isEmpty()
                && before.reading().pos() == PartOfSpeech.NOUN
                && !before.stem().endsWith("ا")
                && Modals.of(before) == null
                && Edges.DEGREE.endAt(words, at - 1, at) < 0;
    }

    /** "… and on the rejection of": a noun that hangs on the verb of saying by its preposition. */
    private boolean followsConnector(int at) {
        return at > 0
                && (Connectors.match(words.get(at - 1).base()) == Connector.ON
                        || Connectors.match(words.get(at - 1).base()) == Connector.ABOUT);
    }

    private void add(Sentence sentence, int trigger, List<Voice> who, Stances.Cue cue, int target, int start) {
        boolean clause = start > 0 && Particles.isComplementizer(words.get(start - 1));
        int last = issues.end(start, clause, sentence);
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
        if (Edges.FOR.endAt(words, first, last) > first) {
            issue = Span.of(words.text().original(), issue.start() + 1, issue.end());
        }
        for (Voice holder : who) {
            if (!isSelf(holder, first) && !isPaper(holder)) {
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

    /** Nobody stands by himself: the sentence's subject was misread. */
    private boolean isSelf(Voice holder, int issue) {
        Mention mention = names.at(issue);
        return mention != null
                && !holder.isAnonymous()
                && mention.first() == issue
                && voices.of(mention).stream().anyMatch(holder::is);
    }

    /** A letter or a complaint is nobody who takes a stand. */
    private boolean isPaper(Voice holder) {
        return holder.isAnonymous()
                && (voices.isStatement(holder.first())
                        || !words.get(holder.first()).preposition().isEmpty());
    }
}
