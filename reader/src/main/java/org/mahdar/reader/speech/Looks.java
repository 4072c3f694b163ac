package org.mahdar.reader.speech;

import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells predicates whose subject does not say what they tell, by how they are written and where they stand. */
final class Looks {

    private final Words words;
    private final Frames frames;

    Looks(Words words, Frames frames) {
        this.words = words;
        this.frames = frames;
    }

    /** "Stressed in a statement the rejection of …": a masdar that is written like a verb, where what is stressed must come. */
    boolean isNoun(Frame frame) {
        Word word = words.get(frame.trigger());
        int before = frame.trigger() - 1;
        if (word.masdar() == null
                || !word.conjunction().isEmpty()
                || before < 0
                || !words.get(before).isWord()
                || Particles.isRelative(words.get(before))
                || Particles.isComplementizer(words.get(before))) {
            return false;
        }
        Frame governor = frames.before(frame.trigger(), frame.sentence());
        Reporting.Verb verb = governor == null ? null : Reporting.verb(governor.verbKey());
        return governor != null
                && verb != null
                && verb.takes().contains(Connector.BARE)
                && governor.end() == frame.trigger()
                && governor.argument(Connector.BARE) == null;
    }

    /** أُعلن, with its u written: nobody is said to have announced. */
    boolean isVocalisedPassive(int token) {
        String written = words.text().written(token);
        return written.length() > 2
                && (written.charAt(1) == '\u064F' || written.charAt(2) == '\u064F')
                && words.get(token).reading().tense() == Reading.Tense.PAST;
    }

    /** "Who said …": a predicate of a clause about the noun before it. */
    boolean isRelative(Frame frame) {
        int i = frame.trigger() - 1;
        while (i > 0 && Particles.isNegator(words.get(i))) {
            i--;
        }
        return i >= 0 && Particles.isRelative(words.get(i));
    }
}
