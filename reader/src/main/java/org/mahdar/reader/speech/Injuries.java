package org.mahdar.reader.speech;

import java.util.HashSet;
import java.util.Set;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Words;

/** Tells a complaint of an injury done to "us", by the verbs of {@code injuries.tsv}. */
final class Injuries {

    /** The pronoun suffix "our". */
    private static final String OUR = "نا";

    private static final Set<String> VERBS = load();

    private Injuries() {}

    private static Set<String> load() {
        Set<String> verbs = new HashSet<>();
        for (Row row : Table.read(Injuries.class, "injuries.tsv")) {
            verbs.add(Normalizer.fold(row.get("verb")));
        }
        return Set.copyOf(verbs);
    }

    /** Whether {@code frame} says that somebody else does or did harm to what is ours. */
    static boolean complains(Words words, Frame frame) {
        if (frame.negated() || !VERBS.contains(frame.verbKey())) {
            return false;
        }
        for (Argument argument : frame.arguments()) {
            boolean object = argument.connector() == Connector.BARE || argument.connector() == Connector.ON;
            if (object) {
                return words.get(argument.group().first()).pronoun().equals(OUR);
            }
        }
        return false;
    }
}
