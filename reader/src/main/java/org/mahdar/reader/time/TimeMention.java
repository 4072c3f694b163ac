package org.mahdar.reader.time;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;

/**
 * A time expression: the tokens from {@code first} to before {@code last}.
 *
 * @param value its TIMEX3 value; dates in it exist; a range is written {@code 2025-01-04/2025-01-05}
 * @param anchor the ISO date a relative expression was counted from, or null
 * @param rule the name of the rule that found it and the lexicon lines it used, for explanations
 */
public record TimeMention(
        int first,
        int last,
        TimeType type,
        String value,
        @Nullable String anchor,
        String rule) {}
