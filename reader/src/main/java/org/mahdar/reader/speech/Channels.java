package org.mahdar.reader.speech;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Channel;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Words;

/** The ways a source speaks, from {@code channels.tsv}. */
final class Channels {

    private static final Phrases<Channel> PHRASES = load();

    private Channels() {}

    private static Phrases<Channel> load() {
        Phrases<Channel> phrases = new Phrases<>();
        for (Row row : Table.read(Channels.class, "channels.tsv")) {
            if (!phrases.add(row.get("phrase"), Channel.of(row.get("channel")))) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** The first channel named between {@code from} and {@code limit}, or null. */
    static @Nullable Channel within(Words words, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Phrases.Match<Channel> match = PHRASES.match(words, i, limit);
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }
}
