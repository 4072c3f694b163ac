package org.mahdar.reader.speech;

import java.util.List;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/** Tells whose words a paper has: "it came in the ministry's communiqué that", "an article in the daily, in which it came". */
final class Papers {

    /** How far before "in it" the paper may be named, in tokens. */
    private static final int REACH = 9;

    private final Words words;
    private final Names names;
    private final Voices voices;

    Papers(Words words, Names names, Voices voices) {
        this.words = words;
        this.names = names;
        this.voices = voices;
    }

    /** Whose words they are, given whose the last communiqué was and who acts in the clause; nobody if that is not said. */
    List<Voice> authors(Frame frame, Sentence sentence, List<Voice> issuers, List<Voice> main) {
        if (Turns.WITHIN.isAt(words, frame.trigger() + 1, sentence.last())) {
            return before(frame.trigger(), sentence, main);
        }
        Argument in = frame.argument(Connector.IN);
        if (in == null || !voices.isStatement(in.group().first())) {
            return List.of();
        }
        int paper = in.group().first();
        List<Voice> own = voices.issuersAt(paper);
        boolean known = Voices.isDefinite(words.get(paper))
                || !words.get(paper).pronoun().isEmpty();
        return own.isEmpty() && known ? issuers : own;
    }

    private List<Voice> before(int verb, Sentence sentence, List<Voice> main) {
        for (int i = verb - 1; i >= sentence.first() && i > verb - REACH; i--) {
            if (voices.isStatement(i)) {
                List<Voice> own = voices.issuersAt(i);
                return own.isEmpty() ? main : own;
            }
            Mention mention = names.at(i);
            if (mention != null) {
                Entity entity = names.entity(mention);
                boolean outlet = entity.type() == EntityType.ORGANISATION
                        && ("newspaper".equals(entity.kind()) || "agency".equals(entity.kind()));
                return outlet ? voices.of(mention) : List.of();
            }
        }
        return List.of();
    }
}
