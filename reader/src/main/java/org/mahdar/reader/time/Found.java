package org.mahdar.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;

/**
 * What a rule found: the tokens from {@code first} to before {@code last}.
 *
 * @param value the TIMEX3 value; empty where the words are understood but are no time, so that no other rule takes them
 * @param day the day, if it is one
 * @param weekday the weekday its words name, if they do
 * @param relative whether it was counted from the day of publication
 * @param rule the rule and the lines it used
 */
record Found(
        int first,
        int last,
        TimeType type,
        String value,
        @Nullable LocalDate day,
        @Nullable DayOfWeek weekday,
        boolean relative,
        String rule) {

    static Found nothing(int first, int last) {
        return new Found(first, last, TimeType.DATE, "", null, null, false, "");
    }

    static Found day(int first, int last, LocalDate day, boolean relative, String rule) {
        return new Found(first, last, TimeType.DATE, day.toString(), day, null, relative, rule);
    }

    static Found date(int first, int last, String value, boolean relative, String rule) {
        return new Found(first, last, TimeType.DATE, value, null, null, relative, rule);
    }

    static Found of(int first, int last, TimeType type, String value, String rule) {
        return new Found(first, last, type, value, null, null, false, rule);
    }

    /** Whether its words name a day of a month. */
    boolean dated() {
        return rule.startsWith("day-of-month") || rule.startsWith("numeric-date");
    }

    Found from(int newFirst) {
        return new Found(newFirst, last, type, value, day, weekday, relative, rule);
    }

    Found to(int newLast) {
        return new Found(first, newLast, type, value, day, weekday, relative, rule);
    }

    Found on(LocalDate newDay) {
        return new Found(first, last, type, newDay + value.substring(10), newDay, weekday, relative, rule);
    }

    Found naming(DayOfWeek named) {
        return new Found(first, last, type, value, day, named, relative, rule);
    }
}
