package org.mahdar.reader.confidence;

import java.util.HashMap;
import java.util.Map;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.encounters.Meeting;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.speech.Stand;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/**
 * How often items read like this one were right in annotated reports. What an item was read from is put in a few words, from
 * the general to the particular ("statement direct beside"); {@code confidence.tsv} has the share that was right for them.
 * {@code org.mahdar.lab.score.Calibration} makes that table and measures it. Immutable and thread-safe.
 */
public final class Confidence {

    private static final Confidence TABLE = new Confidence();

    private final Map<String, Double> shares = new HashMap<>();

    private Confidence() {
        for (Row row : Table.read(Confidence.class, "confidence.tsv")) {
            shares.put(row.get("rule"), share(row));
        }
    }

    private static double share(Row row) {
        try {
            double share = Double.parseDouble(row.get("right"));
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw row.wrong("\"" + row.get("right") + "\" is no share; write a number from 0 to 1");
        }
        throw row.wrong(row.get("right") + " is no share; write a number from 0 to 1");
    }

    /** The share of items read by {@code rule} that are right; of the nearest more general rule if this one was too rare to count. */
    public static double of(String rule) {
        String general = rule;
        while (!TABLE.shares.containsKey(general)) {
            int end = general.lastIndexOf(' ');
            if (end < 0) {
                throw new IllegalArgumentException("confidence.tsv has no line for \"" + general + "\"; add one");
            }
            general = general.substring(0, end);
        }
        return TABLE.shares.get(general);
    }

    /** What an encounter was read from: its kind, whether it took place, how many take part, whether its day is known. */
    public static String rule(Meeting meeting) {
        int parties = meeting.participants().size();
        return "encounter "
                + meeting.kind().code()
                + (meeting.status() == EncounterStatus.HELD ? " held " : " not-held ")
                + (parties > 2 ? "many" : parties == 2 ? "two" : parties == 1 ? "one" : "none")
                + (meeting.time() == null ? " undated" : " dated");
    }

    /** What a statement was read from: how the words are given, and whether the speaker is told beside them. */
    public static String rule(Utterance utterance, Words words) {
        return "statement " + utterance.mode().code() + " "
                + whereabouts(utterance.speaker(), words.text().sentences().get(utterance.sentence()));
    }

    /** What a position was read from: its stance, and whether its holder is told beside it. */
    public static String rule(Stand stand, Words words) {
        return "position " + stand.stance().code() + " "
                + whereabouts(stand.holder(), words.text().sentences().get(stand.sentence()));
    }

    private static String whereabouts(Voice voice, Sentence sentence) {
        boolean beside = sentence.first() <= voice.first() && voice.first() < sentence.last();
        return voice.isAnonymous() ? "unnamed" : beside ? "beside" : "elsewhere";
    }
}
