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
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds how far reported words and the objects of stances reach. */
final class Contents {

    /** How many tokens after a small word that turns to another clause its verb may stand. */
    private static final int REACH = 14;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Quotes quotes;

    Contents(Words words, Names names, Frames frames, Quotes quotes) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.quotes = quotes;
    }

    /**
     * The end of the words that start at {@code first}: before the next reporting or stance verb that has a clause of its
     * own, before an attribution, or at the end of the sentence; never inside a quotation, and without marks at the end.
     */
    int end(int first, Sentence sentence) {
        return end(first, sentence, false);
    }

    /** The same for the noun phrase a stance is about, which also ends where a clause of its own begins. */
    int phraseEnd(int first, Sentence sentence) {
        return end(first, sentence, true);
    }

    private int end(int first, Sentence sentence, boolean phrase) {
        int limit = sentence.last();
        int i = first;
        while (i < limit) {
            int close = quotes.closeOf(i);
            if (close > i) {
                if (close >= limit) {
                    limit = sentenceEndAfter(close);
                }
                i = close + 1;
                continue;
            }
            int open = quotes.openOf(i);
            if (open >= 0 && open < first) {
                break;
            }
            if (i > first && (isBoundary(i, limit) || (phrase && opensClause(i, limit)))) {
                break;
            }
            i++;
        }
        return trim(first, i);
    }

    private int sentenceEndAfter(int token) {
        int low = 0;
        var sentences = words.text().sentences();
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).last() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low).last();
    }

    /** Where a clause of its own ends the noun phrase before it. */
    private boolean opensClause(int i, int limit) {
        Word word = words.get(i);
        boolean afterMark = !words.get(i - 1).isWord();
        Frame frame = frames.at(i);
        boolean coordinate = word.conjunction().equals("و")
                && (Particles.isComplementizer(word) || Particles.isRelative(word) || (frame != null && tells(frame)));
        boolean aside = afterMark
                && (Particles.isOpener(word)
                        || Particles.isRelative(word)
                        || Turns.TURN.isAt(words, i, limit)
                        || (frame != null && frame.shape() == Frame.Shape.PARTICIPLE));
        Reading masdar = word.preposition().equals("ب") && i + 1 < limit ? word.masdar() : null;
        boolean claim = masdar != null
                && Reporting.verb(masdar.verbKey()) != null
                && Particles.isComplementizer(words.get(i + 1));
        return coordinate || aside || claim || (Turns.MEANWHILE.isAt(words, i, limit) && nextFrame(i, limit) != null);
    }

    private static boolean tells(Frame frame) {
        return frame.shape() == Frame.Shape.FINITE && frame.outlook() == Outlook.PAST;
    }

    private boolean isBoundary(int i, int limit) {
        Word word = words.get(i);
        boolean afterMark = !words.get(i - 1).isWord();
        Frame frame = frames.at(i);
        if (frame != null && frame.shape() == Frame.Shape.PARTICIPLE && speaksAtAll(frame)) {
            return true;
        }
        boolean toHim = frame != null && !afterMark && !word.pronoun().isEmpty();
        if (frame != null
                && frame.outlook() == Outlook.PAST
                && speaks(frame)
                && !toHim
                && (afterMark || !word.conjunction().isEmpty())) {
            return !(afterMark && word.conjunction().isEmpty() && Turns.WITHIN.isAt(words, i + 1, limit));
        }
        if (turnsAway(i, limit, afterMark) || isAttribution(i, limit, afterMark)) {
            return true;
        }
        if (!afterMark) {
            return false;
        }
        if (Particles.isNounNegator(word) && word.conjunction().isEmpty()) {
            return true;
        }
        if (Particles.isNegator(word) && !word.conjunction().isEmpty() && i + 1 < limit) {
            Frame denied = frames.at(i + 1);
            return denied != null && speaksAtAll(denied);
        }
        return false;
    }

    /** "While …", "but …", "and that …": where the report turns away from what was told to tell something else. */
    private boolean turnsAway(int i, int limit, boolean afterMark) {
        var turn = Turns.match(words, i, limit);
        if (turn == null) {
            return false;
        }
        return switch (turn.value()) {
            case REMARK -> afterMark;
            case TOPIC -> words.get(i).conjunction().isEmpty() && nextFrame(turn.last() - 1, limit) != null;
            case MEANWHILE -> {
                Frame next = nextFrame(turn.last() - 1, limit);
                yield next != null
                        && next.outlook() == Outlook.PAST
                        && (speaksAtAll(next) || (afterMark && next.trigger() == turn.last()));
            }
            case PART -> {
                Frame next = afterMark ? nextFrame(turn.last() - 1, limit) : null;
                yield next != null && next.outlook() == Outlook.PAST && speaksAtAll(next);
            }
            case SINCE -> {
                Frame next = nextFrame(turn.last() - 1, limit);
                yield next != null
                        && next.trigger() == turn.last()
                        && next.outlook() == Outlook.PAST
                        && speaks(next)
                        && next.subject() != null
                        && next.subject().isNamed();
            }
            case TURN -> {
                Frame next = afterMark ? nextFrame(turn.last() - 1, limit) : null;
                yield next != null && next.outlook() == Outlook.PAST && speaks(next);
            }
            default -> false;
        };
    }

    /** "…, according to", "as the ministry said". */
    private boolean isAttribution(int i, int limit, boolean afterMark) {
        var connector = Connectors.match(words, i, limit);
        int what = connector == null ? i + 1 : connector.last();
        boolean clause = Turns.WHAT.isAt(words, what, limit)
                && what + 1 < limit
                && frames.at(what + 1) != null
                && Reporting.verb(java.util.Objects.requireNonNull(frames.at(what + 1))
                                .verbKey())
                        != null;
        if (connector == null) {
            return false;
        }
        return connector.value() == Connector.ACCORDING
                ? afterMark || clause
                : connector.value() == Connector.ON && afterMark && clause;
    }

    /** The frame of the next clause, a few words after a small word that opens it, or null. */
    private @Nullable Frame nextFrame(int opener, int limit) {
        for (int j = opener + 1; j < limit && j <= opener + REACH; j++) {
            Frame next = frames.at(j);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private static boolean speaksAtAll(Frame frame) {
        return Stances.verb(frame.verbKey()) != null || Reporting.verb(frame.verbKey()) != null;
    }

    /** Whether a frame's verb is one of stance, or one of saying that has something to report. */
    private boolean speaks(Frame frame) {
        if (Stances.verb(frame.verbKey()) != null) {
            return true;
        }
        Reporting.Verb verb = Reporting.verb(frame.verbKey());
        if (verb == null) {
            return false;
        }
        int end = frame.end();
        boolean clause = end < words.size()
                && (Particles.isComplementizer(words.get(end))
                        || words.get(end).token().isMark(':')
                        || quotes.closeOf(end) > end);
        return clause
                || frame.arguments().stream().anyMatch(argument -> verb.takes().contains(argument.connector()));
    }

    /** Takes marks off the end, but for a closing quotation mark or bracket whose partner lies inside. */
    private int trim(int first, int end) {
        int last = end;
        while (last > first + 1) {
            Word word = words.get(last - 1);
            if (word.isWord() || closesInside(first, last - 1)) {
                break;
            }
            last--;
        }
        return last;
    }

    private boolean closesInside(int first, int mark) {
        if (words.get(mark).token().isMark(')')) {
            for (int i = mark - 1; i >= first; i--) {
                if (words.get(i).token().isMark('(')) {
                    return true;
                }
            }
            return false;
        }
        for (int i = mark - 1; i >= first; i--) {
            if (quotes.closeOf(i) == mark) {
                return true;
            }
        }
        return false;
    }

    /** "Stressed the affirmation of …": the affirming noun and its على are no part of what is said. */
    int afterAffirmation(int start, Sentence sentence) {
        Word word = words.get(start);
        Reading masdar = word.masdar();
        Reporting.Verb verb = masdar == null ? null : Reporting.verb(masdar.verbKey());
        if (verb == null || !verb.affirms() || start + 2 >= sentence.last()) {
            return start;
        }
        if (Connectors.match(words.get(start + 1).form()) != Connector.ON) {
            return start;
        }
        return Particles.isComplementizer(words.get(start + 2)) && start + 3 < sentence.last() ? start + 3 : start + 2;
    }

    /** Whether some of the words are quoted: more than a name or a single term. */
    boolean isMixed(int first, int last) {
        for (int i = first; i < last; i++) {
            int close = quotes.closeOf(i);
            Mention named = close > i + 2 && close <= last ? names.at(i + 1) : null;
            if (close > i + 2 && close <= last && (named == null || named.last() < close)) {
                return true;
            }
        }
        return false;
    }
}
