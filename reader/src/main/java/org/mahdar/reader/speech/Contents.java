package org.mahdar.reader.speech;

import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds how far reported words and the objects of stances reach. */
final class Contents {

    /** How many tokens after an opener ("while", "as") the reporting verb of the next clause may stand. */
    private static final int OPENER_REACH = 4;

    private final Words words;
    private final Frames frames;
    private final Quotes quotes;

    Contents(Words words, Frames frames, Quotes quotes) {
        this.words = words;
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
            if (i > first && (isBoundary(i, limit) || (phrase && opensClause(i)))) {
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

    private boolean opensClause(int i) {
        Word word = words.get(i);
        boolean coordinate = !word.conjunction().isEmpty() && Particles.isComplementizer(word);
        return coordinate || (!words.get(i - 1).isWord() && Particles.isOpener(word));
    }

    private boolean isBoundary(int i, int limit) {
        Word word = words.get(i);
        boolean afterMark = !words.get(i - 1).isWord();
        Frame frame = frames.at(i);
        if (frame != null && speaks(frame)) {
            if (frame.shape() == Frame.Shape.PARTICIPLE) {
                return true;
            }
            if ((frame.outlook() == Outlook.PAST)
                    && (afterMark || !word.conjunction().isEmpty())) {
                return true;
            }
        }
        if (opensAt(i, limit) && afterMark) {
            for (int j = i + 1; j < limit && j <= i + OPENER_REACH; j++) {
                Frame next = frames.at(j);
                if (next != null) {
                    return speaks(next) && next.outlook() == Outlook.PAST;
                }
            }
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
        var connector = Connectors.match(words, i, limit);
        return connector != null && connector.value() == Connector.ACCORDING;
    }

    /** فيما, or في حين with its preposition. */
    private boolean opensAt(int i, int limit) {
        return Particles.isOpener(words.get(i))
                || (i + 1 < limit
                        && words.get(i).reading().pos() == PartOfSpeech.PREPOSITION
                        && Particles.isOpener(words.get(i + 1)));
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
}
