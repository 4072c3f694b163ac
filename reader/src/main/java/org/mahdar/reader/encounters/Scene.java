package org.mahdar.reader.encounters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** All that earlier rooms found in a report, handed about inside this room. */
record Scene(
        Words words,
        Times times,
        Names names,
        Frames frames,
        Speech speech,
        Clause clause,
        Collectives collectives,
        @Nullable LocalDate published) {

    /** The length of a year, the least a date tells. */
    private static final int YEAR = 4;

    Scene(Words words, Times times, Names names, Frames frames, Speech speech, @Nullable LocalDate published) {
        this(words, times, names, frames, speech, new Clause(words, times, names), published);
    }

    private Scene(
            Words words,
            Times times,
            Names names,
            Frames frames,
            Speech speech,
            Clause clause,
            @Nullable LocalDate published) {
        this(words, times, names, frames, speech, clause, new Collectives(words, names, frames, clause), published);
    }

    /** Whether {@code time} lies wholly before the day of publication. */
    boolean isOver(@Nullable TimeMention time) {
        if (time == null
                || published == null
                || time.value().length() < YEAR
                || time.value().contains("W")) {
            return false;
        }
        String day = published.toString();
        String last = time.value().substring(time.value().indexOf('/') + 1);
        int known = Math.min(last.length(), day.length());
        return last.substring(0, known).compareTo(day.substring(0, known)) < 0;
    }

    /** Whether {@code time} lies wholly after the day of publication. ISO dates compare as text. */
    boolean isToCome(@Nullable TimeMention time) {
        if (time == null
                || published == null
                || time.value().length() < YEAR
                || time.value().contains("W")) {
            return false;
        }
        String day = published.toString();
        int known = Math.min(time.value().length(), day.length());
        return time.value().substring(0, known).compareTo(day.substring(0, known)) > 0;
    }
}
