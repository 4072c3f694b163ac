package org.mahdar.reader.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.InstrumentKind;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.minutes.Span;
import org.mahdar.reader.time.TimeMention;

/**
 * A document between parties, as found in the text: its name takes the tokens from {@code first} to before {@code last}.
 *
 * @param time the year or day given with it, or null
 * @param parties ids of the entities named with it
 * @param rule the lexicon lines that found it
 */
public record Paper(
        int sentence,
        int first,
        int last,
        Span name,
        InstrumentKind kind,
        InstrumentStatus status,
        @Nullable TimeMention time,
        List<Integer> parties,
        String rule) {

    public Paper {
        parties = List.copyOf(parties);
    }
}
