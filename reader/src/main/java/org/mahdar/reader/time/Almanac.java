package org.mahdar.reader.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reckoning with days: pure functions, no words. */
final class Almanac {

    /**
     * How many days ahead a date without a year may lie although its clause speaks of the past: writers give the year, or
     * say "last", of a day that is ten months back.
     */
    private static final int SOON = 60;

    private Almanac() {}

    /** The day, or null if there is no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        return year > 0
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** The day of a Hijri date by the calendar of Umm al-Qura, or null outside its range. */
    static @Nullable LocalDate hijriDay(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The Hijri year of a day, or -1 outside the calendar's range. */
    static int hijriYear(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.YEAR);
        } catch (DateTimeException e) {
            return -1;
        }
    }

    /** The weekday nearest to {@code from} that way; {@code strict} if {@code from} itself does not count. */
    static LocalDate weekday(LocalDate from, DayOfWeek weekday, Direction direction, boolean strict) {
        LocalDate before =
                from.with(strict ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = from.with(strict ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
        return switch (direction) {
            case PAST -> before;
            case FUTURE -> after;
            case NEAREST ->
                ChronoUnit.DAYS.between(before, from) <= ChronoUnit.DAYS.between(from, after) ? before : after;
            case THIS -> from.with(weekday);
        };
    }

    /** The year that puts a month without one nearest to {@code from} that way; {@code strict} as in {@link #weekday}. */
    static int yearOfMonth(LocalDate from, int month, Direction direction, boolean strict) {
        int ahead = month - from.getMonthValue();
        int year = from.getYear();
        return switch (direction) {
            case THIS -> year;
            case PAST -> ahead > 0 || (strict && ahead == 0) ? year - 1 : year;
            case FUTURE -> ahead < 0 || (strict && ahead == 0) ? year + 1 : year;
            case NEAREST -> ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : ahead == 6 ? year - 1 : year;
        };
    }

    /** The year that puts a day and month without one nearest to {@code from} that way. */
    static int yearOfDay(LocalDate from, int month, int day, Direction direction) {
        int year = from.getYear();
        LocalDate same =
                day(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        if (same == null || direction == Direction.THIS) {
            return year;
        }
        long ahead = ChronoUnit.DAYS.between(from, same);
        return switch (direction) {
            case PAST -> ahead > SOON ? year - 1 : year;
            case FUTURE -> ahead < 0 ? year + 1 : year;
            default -> ahead > 183 ? year - 1 : ahead < -183 ? year + 1 : year;
        };
    }

    /** {@code 2018-W28}. */
    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** {@code 2018-07}. */
    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** {@code 2018}. */
    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
