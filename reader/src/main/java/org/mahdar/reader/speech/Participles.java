package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Adds the participles that report or take a stand without a comma before them ("received the envoy stressing …"), which
 * the frames leave out because most accusatives there are adverbs.
 */
final class Participles {

    private Participles() {}

    static Frames added(Words words, Times times, Names names, Frames frames) {
        List<Frame> more = new ArrayList<>();
        Clause clause = null;
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first() + 1; i < sentence.last() - 1; i++) {
                String key = speaks(words.get(i));
                if (key == null || names.at(i) != null || frames.at(i) != null) {
                    continue;
                }
                clause = clause == null ? new Clause(words, times, names) : clause;
                Clause.Scan scan = clause.scan(i + 1, sentence.last());
                more.add(new Frame(
                        sentence.index(),
                        i,
                        key,
                        Frame.Shape.PARTICIPLE,
                        Outlook.PAST,
                        false,
                        false,
                        null,
                        scan.arguments(),
                        scan.end()));
            }
        }
        if (more.isEmpty()) {
            return frames;
        }
        more.addAll(frames.list());
        more.sort(Comparator.comparingInt(Frame::trigger));
        return new Frames(more);
    }

    /** The verb of an indefinite accusative active participle that reports or takes a stand, or null. */
    private static @Nullable String speaks(Word word) {
        boolean bare = !word.definite()
                && word.preposition().isEmpty()
                && word.pronoun().isEmpty()
                && word.stem().endsWith("ا");
        if (!bare) {
            return null;
        }
        for (Reading reading : word.readings()) {
            if (reading.isVerb()) {
                return null;
            }
            String key = reading.derivation() == Reading.Derivation.ACTIVE_PARTICIPLE ? reading.verbKey() : null;
            if (key != null && (Stances.verb(key) != null || Reporting.verb(key) != null)) {
                return key;
            }
        }
        return null;
    }
}
