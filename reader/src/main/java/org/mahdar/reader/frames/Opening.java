package org.mahdar.reader.frames;

import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds where a sentence really opens: after a dateline ("Kuwait - 17 - 10 (KUNA) --") and after a leading time. */
final class Opening {

    /** How many tokens a dateline may have. */
    private static final int DATELINE = 18;

    /** How many words a dateline may have. */
    private static final int WORDS = 9;

    private Opening() {}

    /** The token where {@code sentence} opens; its first token if nothing stands before. */
    static int of(Words words, Times times, Sentence sentence) {
        int i = dateline(words, times, sentence);
        while (i < sentence.last()) {
            TimeMention time = times.at(i);
            if (time == null || time.first() != i) {
                break;
            }
            i = time.last();
        }
        return i < sentence.last() ? i : sentence.first();
    }

    private static int dateline(Words words, Times times, Sentence sentence) {
        int opening = sentence.first();
        int plain = 0;
        for (int i = sentence.first(); i < sentence.last() && i < sentence.first() + DATELINE; i++) {
            Word word = words.get(i);
            if ((isDash(word) || closesAgency(words, sentence, i)) && i > sentence.first()) {
                opening = i + 1;
            } else if (word.isWord() && times.at(i) == null) {
                plain++;
                boolean clause = word.verb() != null || Particles.isComplementizer(word) || Particles.isRelative(word);
                if (clause || plain > WORDS) {
                    break;
                }
            }
        }
        return opening < sentence.last() ? opening : sentence.first();
    }

    /** "(KUNA)", "/QNA/": the bracket that closes an agency's name of one or two words. */
    private static boolean closesAgency(Words words, Sentence sentence, int at) {
        Word mark = words.get(at);
        boolean slash = mark.token().isMark('/');
        if (!slash && !mark.token().isMark(')')) {
            return false;
        }
        for (int i = at - 2; i > sentence.first() && i >= at - 3; i--) {
            if (words.get(i).token().isMark(slash ? '/' : '(')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(Word word) {
        return word.token().isMark('-')
                || word.token().isMark('–')
                || word.token().isMark('—')
                || word.token().isMark('ـ');
    }
}
