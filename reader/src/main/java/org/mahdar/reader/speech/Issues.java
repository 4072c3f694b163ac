package org.mahdar.reader.speech;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds how far what a stand is about reaches, and where it begins after a noun or an aside. */
final class Issues {

    /** How far after a stance noun its object may stand, in tokens. */
    private static final int NOUN_REACH = 8;

    /** How many tokens an aside between a verb and its object may have. */
    private static final int ASIDE = 18;

    /** How many words an adverb at the end may have. */
    private static final int ADVERB = 3;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Contents contents;

    Issues(Words words, Names names, Frames frames, Voices voices, Contents contents) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.contents = contents;
    }

    /** The end of the issue that starts at {@code first}; {@code clause} if it is an أن-clause. */
    int end(int first, boolean clause, Sentence sentence) {
        int limit = clause ? contents.end(first, sentence) : contents.phraseEnd(first, sentence);
        boolean relative = false;
        for (int i = first + 1; i < limit; i++) {
            relative |= Particles.isRelative(words.get(i));
            boolean afterComma = words.get(i - 1).token().isMark('،');
            if ((afterComma && Edges.WHICH.endAt(words, i, limit) > i) || standsApart(i, relative, afterComma)) {
                limit = afterComma ? i - 1 : i;
            }
        }
        return withoutAdverb(first, limit);
    }

    /** "… and rejects": the next stand of the same holder. */
    private boolean standsApart(int at, boolean relative, boolean afterComma) {
        Frame frame = frames.at(at);
        if (frame == null
                || frame.shape() != Frame.Shape.FINITE
                || !words.get(at).conjunction().equals("و")
                || Stances.verb(frame.verbKey()) == null) {
            return false;
        }
        return afterComma && frame.outlook() == Outlook.PAST
                || !relative
                        && frame.outlook() == Outlook.PRESENT
                        && words.get(at).verb() != null;
    }

    private int withoutAdverb(int first, int limit) {
        int last = limit;
        for (int i = Math.max(first + 1, last - ADVERB); i < last; i++) {
            if (Edges.ADVERB.endAt(words, i, last) == last) {
                last = i;
            }
        }
        return last;
    }

    /** Where the issue of a stance noun starts: after its adjectives and whose it is, by one of its connectors; or -1. */
    int afterNoun(int at, Stances.Cue cue, Sentence sentence) {
        boolean bare = cue.objects().contains(Connector.BARE)
                && !words.get(at).pronoun().isEmpty()
                && at + 1 < sentence.last()
                && isObject(words.get(at + 1));
        for (int i = at + 1; i < sentence.last() && i <= at + NOUN_REACH; i++) {
            Word word = words.get(i);
            int beside = Edges.BESIDE.endAt(words, i, sentence.last());
            if (beside > i) {
                return cue.ways().contains(Stances.Way.BESIDE) && beside < sentence.last() ? beside : -1;
            }
            boolean adjective = word.conjunction().equals("و") && i + 1 < sentence.last() && isNoun(i + 1);
            if (!word.isWord() || Particles.isComplementizer(word) || (frames.at(i) != null && !adjective)) {
                break;
            }
            Connector clitic = Edges.FOR.endAt(words, i, sentence.last()) > i ? Connector.FOR : Connectors.clitic(word);
            if (clitic != Connector.BARE && cue.objects().contains(clitic)) {
                return i;
            }
            var connector = names.at(i) == null ? Connectors.match(words, i, sentence.last()) : null;
            if (connector != null) {
                if (cue.objects().contains(connector.value()) && connector.last() < sentence.last()) {
                    return connector.last();
                }
                break;
            }
            Mention mention = names.at(i);
            if (mention != null) {
                i = mention.last() - 1;
            }
        }
        return bare ? at + 1 : -1;
    }

    private boolean isNoun(int at) {
        return words.get(at).definite() && Stances.noun(words.get(at)) != null;
    }

    private static boolean isObject(Word word) {
        return word.isWord()
                && word.preposition().isEmpty()
                && word.conjunction().isEmpty()
                && word.verb() == null
                && Connectors.match(word.form()) == null;
    }

    /** The object on one of the cue's prepositions after an aside ("promised, in a word to the press, to …"), or -1. */
    int afterAside(Frame frame, Stances.Cue cue, Sentence sentence) {
        boolean aside = false;
        for (int i = frame.trigger() + 1; i < sentence.last() && i < frame.trigger() + ASIDE; i++) {
            Word word = words.get(i);
            if (frames.at(i) != null || Particles.isRelative(word)) {
                return -1;
            }
            boolean after = words.get(i - 1).token().isMark('،');
            aside |= after;
            Connector clitic = Connectors.clitic(word);
            if (after && aside && clitic != Connector.BARE && cue.objects().contains(clitic)) {
                return i;
            }
            var connector = names.at(i) == null ? Connectors.match(words, i, sentence.last()) : null;
            boolean own = connector != null && cue.objects().contains(connector.value());
            if (connector != null
                    && own
                    && connector.last() + 1 < sentence.last()
                    && !Turns.PART.isAt(words, i, sentence.last())) {
                boolean clause = Particles.isComplementizer(words.get(connector.last()));
                if (clause || after) {
                    return clause ? connector.last() + 1 : connector.last();
                }
            }
            Mention mention = names.at(i);
            i = mention == null ? i : Math.max(i, mention.last() - 1);
        }
        return -1;
    }

    /** The masdar after the communiqué something was denied in ("denied in a statement the holding of …"), or -1. */
    int afterStatement(Frame frame, Sentence sentence) {
        int statement = -1;
        for (int i = frame.trigger() + 1; i < sentence.last() && i < frame.trigger() + ASIDE; i++) {
            Word word = words.get(i);
            if (frames.at(i) != null || Particles.isComplementizer(word) || Particles.isRelative(word)) {
                return -1;
            }
            if (names.at(i) != null) {
                continue;
            }
            boolean in = i > 0 && Connectors.match(words.get(i - 1).form()) == Connector.IN;
            if (in && !word.definite() && voices.isStatement(i)) {
                statement = i;
            } else if (statement >= 0
                    && word.masdar() != null
                    && word.conjunction().isEmpty()
                    && word.preposition().isEmpty()
                    && !word.definite()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the holder's own name stands between commas. */
    private boolean opensAside(Voice holder) {
        for (int i = holder.first(); i < holder.last(); i++) {
            if (words.get(i).token().isMark('،')) {
                return true;
            }
        }
        return holder.first() > 0 && words.get(holder.first() - 1).token().isMark('،');
    }

    /** The object right after an adverb ("condemned in the strongest terms the …"), or -1. */
    int afterAdverb(Frame frame, Sentence sentence) {
        for (int i = frame.trigger() + 1; i < sentence.last() && i < frame.trigger() + ASIDE; i++) {
            int end = Edges.ADVERB.endAt(words, i, sentence.last());
            if (end > i) {
                return end < sentence.last() && isObject(words.get(end)) ? end : -1;
            }
            if (!words.get(i).isWord() || frames.at(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Past an apposition between the holder and a bare object ("supports Iran, the great rival of …, the regime"), or -1. */
    int afterApposition(int first, @Nullable Voice holder, Sentence sentence) {
        boolean apposition = holder != null
                && first > 0
                && words.get(first - 1).token().isMark('،')
                && holder.last() == first - 1
                && !opensAside(holder);
        if (!apposition) {
            return first;
        }
        for (int i = first; i + 1 < sentence.last() && i < first + ASIDE; i++) {
            if (words.get(i).token().isMark('،')) {
                return frames.at(i + 1) == null
                                && words.get(i + 1).conjunction().isEmpty()
                        ? i + 1
                        : -1;
            }
        }
        return -1;
    }
}
