package org.mahdar.reader.speech;

import java.util.List;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.words.Words;

/** Keeps whose the last communiqué was, as the text is passed from its start. */
final class Communiques {

    /** How many words may stand between a communiqué and what was voiced in it. */
    private static final int ADJECTIVES = 4;

    private final Words words;
    private final Voices voices;
    private List<Voice> latest = List.of();

    Communiques(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    /** Who issued the last communiqué; nobody where the text has not told. */
    List<Voice> latest() {
        return latest;
    }

    /** Takes note of a communiqué at {@code token} whose issuer stands beside it. */
    void pass(int token) {
        if (voices.isStatement(token)) {
            List<Voice> issuers = voices.issuersAt(token);
            latest = issuers.isEmpty() ? latest : issuers;
        }
    }

    /** "Said in a communiqué": the communiqué is the speaker's. */
    void issue(Frame frame, List<Voice> speakers) {
        Argument in = frame.argument(Connector.IN);
        if (in != null
                && !speakers.isEmpty()
                && voices.isStatement(in.group().first())
                && voices.issuersAt(in.group().first()).isEmpty()) {
            latest = speakers;
        }
    }

    /** "A joint communiqué, in which they voiced …". */
    void issueBefore(Frame frame, List<Voice> speakers) {
        for (int i = frame.trigger() - 1;
                i >= 0 && i > frame.trigger() - ADJECTIVES && words.get(i).isWord();
                i--) {
            if (voices.isStatement(i) && !speakers.isEmpty()) {
                latest = speakers;
            }
        }
    }
}
