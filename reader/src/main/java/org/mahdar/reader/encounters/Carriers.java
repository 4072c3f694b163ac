package org.mahdar.reader.encounters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;

/** The verbs and nouns that carry an encounter noun, from {@code carriers.tsv}. */
final class Carriers {

    /** What the subject of a carrier is to the encounter. */
    enum Subject {
        PARTY,
        HOST,
        GUEST,
        SENDER,
        RECIPIENT,
        COURIER,
        PLACE,
        ITSELF,
        CONTENT,
        JOURNEY,
        ATTENDANCE,
        RETELLING,
        NONE
    }

    /** What a carrier makes of the encounter's status. */
    enum Effect {
        KEEP,
        PLANNED,
        POSTPONED,
        CANCELLED,
        DENIED,
        RUMOUR,
        DROP
    }

    record Carrier(Subject subject, Effect effect, String reference) {}

    private static final Map<String, Carrier> VERBS = new HashMap<>();
    private static final Map<String, Carrier> NOUNS = new HashMap<>();

    static {
        for (Row row : Table.read(Carriers.class, "carriers.tsv")) {
            Carrier carrier = new Carrier(
                    Subject.valueOf(row.get("subject").toUpperCase(Locale.ROOT)),
                    Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)),
                    row.reference());
            Map<String, Carrier> carriers = row.get("shape").equals("verb") ? VERBS : NOUNS;
            if (carriers.put(Normalizer.fold(row.get("word")), carrier) != null) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
    }

    private Carriers() {}

    static @Nullable Carrier verb(String key) {
        return VERBS.get(key);
    }

    /** Whether the verb tells who else was there. */
    static boolean isAttendance(String key) {
        Carrier carrier = VERBS.get(key);
        return carrier != null && carrier.subject() == Subject.ATTENDANCE;
    }

    /** Whether the verb says where what was told before it took place ("this came during a meeting"). */
    static boolean isRetelling(Frame frame) {
        Carrier carrier = VERBS.get(frame.verbKey());
        return carrier != null
                && carrier.subject() == Subject.RETELLING
                && (frame.subject() == null || !frame.subject().isNamed());
    }

    /** Whether the verb only tells of going somewhere. */
    static boolean isJourney(String key) {
        Carrier carrier = VERBS.get(key);
        return carrier != null && carrier.subject() == Subject.JOURNEY;
    }

    static @Nullable Carrier noun(Word word) {
        Carrier carrier = NOUNS.get(word.base());
        if (carrier == null) {
            carrier = NOUNS.get(word.stem());
        }
        // إلغاء without its hamza looks like a noun with an article.
        return carrier == null ? NOUNS.get(word.form()) : carrier;
    }
}
