package org.mahdar.reader.speech;

import java.util.List;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.words.Words;

/** Finds the quotation that a verb of saying follows: "…", said the minister; "…", with these words he commented. */
final class Postponed {

    /** How far before its verb a quotation may end, in tokens. */
    private static final int REACH = 6;

    private final Words words;
    private final Quotes quotes;

    Postponed(Words words, Quotes quotes) {
        this.words = words;
        this.quotes = quotes;
    }

    /** The opening mark of the quotation that ends right before the verb and is nobody's yet, or -1. */
    int opening(Frame frame, List<Utterance> utterances) {
        if (frame.shape() == Frame.Shape.PARTICIPLE
                || !words.get(frame.trigger()).conjunction().isEmpty()) {
            return -1;
        }
        for (int close = frame.trigger() - 1; close >= 0 && close > frame.trigger() - REACH; close--) {
            int open = quotes.openOf(close);
            if (open >= 0) {
                boolean said = utterances.stream().anyMatch(one -> one.first() <= open + 1 && open + 1 < one.last());
                return close - open > 2 && !said && pointsBack(close + 1, frame.trigger()) ? open : -1;
            }
        }
        return -1;
    }

    /** Whether nothing stands between but marks and "thus", "with these words". */
    private boolean pointsBack(int from, int verb) {
        int i = from;
        while (i < verb) {
            var thus = Turns.match(words, i, verb);
            if (thus != null && thus.value() == Turns.THUS) {
                i = thus.last();
            } else if (words.get(i).isWord()) {
                return false;
            } else {
                i++;
            }
        }
        return true;
    }
}
