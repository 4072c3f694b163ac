package org.mahdar.reader.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The connectors of {@code connectors.tsv} and the clitic ones. */
public final class Connectors {

    private static final Phrases<Connector> PHRASES = load();

    private Connectors() {}

    private static Phrases<Connector> load() {
        Phrases<Connector> phrases = new Phrases<>();
        for (Row row : Table.read(Connectors.class, "connectors.tsv")) {
            if (!phrases.add(row.get("phrase"), Connector.of(row.get("connector")))) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** The longest connector that starts at {@code at} and ends before {@code limit}, or null. */
    public static Phrases.@Nullable Match<Connector> match(Words words, int at, int limit) {
        return PHRASES.match(words, at, limit);
    }

    /** The connector that the single normalised word {@code stem} is, or null. */
    public static @Nullable Connector match(String stem) {
        return PHRASES.get(List.of(stem));
    }

    /** Whether {@code stem} alone is a connector. */
    static boolean isPreposition(String stem) {
        return match(stem) != null;
    }

    /** The connector of the clitic preposition that {@code word} carries; {@code BARE} if it carries none. */
    public static Connector clitic(Word word) {
        return switch (word.preposition()) {
            case "ب" -> Connector.BY;
            case "ل" -> Connector.FOR;
            case "ك" -> Connector.LIKE;
            default -> Connector.BARE;
        };
    }
}
