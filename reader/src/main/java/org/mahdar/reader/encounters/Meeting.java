package org.mahdar.reader.encounters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.TopicCode;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.time.TimeMention;

/**
 * An encounter over all its places in the text.
 *
 * @param evidence the words that tell of it, the first the one it was found by
 * @param sayings what was said in it
 * @param announced the statements that tell of it, one a speaker; none where the report only tells of it itself
 * @param rules the lexicon lines that found it
 */
public record Meeting(
        EncounterKind kind,
        EncounterStatus status,
        List<Participant> participants,
        @Nullable Mention place,
        @Nullable TimeMention time,
        List<TopicSighting> topics,
        @Nullable Span framing,
        List<Span> evidence,
        List<Utterance> sayings,
        List<Utterance> announced,
        List<String> rules) {

    /** A topic and the words that name it. */
    public record TopicSighting(TopicCode code, Span words) {}

    public Meeting {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        sayings = List.copyOf(sayings);
        announced = List.copyOf(announced);
        rules = List.copyOf(rules);
    }
}
