package org.mahdar.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What says which year a date lies in: a number, or the way to look for it.
 *
 * @param year the year, or -1
 * @param direction where to look if there is no number
 * @param hijri whether the number is of the Hijri era
 */
record YearSpec(int year, @Nullable Direction direction, boolean hijri, boolean relative, int last) {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    private static final int LAST_HIJRI = 1500;

    /** What stands after a date at {@code i}, or null. */
    static @Nullable YearSpec read(Line line, int i) {
        Term pointer = line.term(i, Kind.POINTER);
        if (pointer != null && direction(pointer) != null) {
            YearSpec number = number(line, line.after(i), false);
            return number != null ? number : new YearSpec(-1, direction(pointer), false, true, line.after(i));
        }
        int at = line.is(i, Kind.FROM) ? line.after(i) : i;
        YearSpec year = ofYearWord(line, at);
        if (year != null) {
            return year;
        }
        int bare = line.comma(i) ? i + 1 : i;
        return number(line, bare, bare != i);
    }

    /** A year introduced by its word (عام 2018, العام الماضي, هذا العام), or null. */
    static @Nullable YearSpec ofYearWord(Line line, int i) {
        int same = line.same(i, "Y");
        if (same >= 0) {
            return line.spoken() == null ? null : new YearSpec(line.spoken().getYear(), null, false, true, same);
        }
        boolean here = line.is(i, Kind.THIS);
        int at = here ? line.after(i) : i;
        Term unit = line.term(at, Kind.UNIT);
        if (unit == null
                || !unit.code().equals("Y")
                || !(unit.form().equals("one") || unit.form().equals("the"))) {
            return null;
        }
        int after = line.after(at);
        if (!here) {
            YearSpec number = number(line, after, false);
            if (number != null) {
                return number;
            }
        }
        LocalDate day = line.day();
        if (!unit.form().equals("the") || line.has(Contexts.Context.YEAR_KIND_AFTER, after)) {
            return null;
        }
        Term pointer = line.term(after, Kind.POINTER);
        if (pointer != null && direction(pointer) != null && day != null) {
            int shift = direction(pointer) == Direction.PAST ? -1 : direction(pointer) == Direction.FUTURE ? 1 : 0;
            int year = day.getYear() + shift;
            int last = line.after(after);
            YearSpec number = number(line, last, false);
            return number != null && number.year() == year ? number : new YearSpec(year, null, false, true, last);
        }
        return here && day != null ? new YearSpec(day.getYear(), null, false, true, after) : null;
    }

    /** A year in digits with its era, or null. */
    private static @Nullable YearSpec number(Line line, int i, boolean strict) {
        int at = line.mark(i, '(') && line.mark(i + 2, ')') ? i + 1 : i;
        int year = line.number(at);
        if (!line.digits(at, 4) || year < EARLIEST || year > LATEST || (strict && year < 1900)) {
            return null;
        }
        int last = at + 1;
        Term era = line.term(last, Kind.ERA);
        boolean hijri = era != null ? era.code().equals("H") : year < LAST_HIJRI && year > 1300 && !strict;
        if (era == null && line.mark(last, '(') && line.is(last + 1, Kind.ERA) && line.mark(last + 2, ')')) {
            hijri = line.is(last + 1, Kind.ERA, "H", "");
            return new YearSpec(year, null, hijri, false, last + 3);
        }
        int end = era != null ? line.after(last) : last;
        return new YearSpec(year, null, hijri, false, at == i ? end : Math.max(end, i + 3));
    }

    /** The way a pointer looks, or null if it tells no year, month or week. */
    static @Nullable Direction direction(Term pointer) {
        return switch (pointer.code()) {
            case "past" -> Direction.PAST;
            case "next" -> Direction.FUTURE;
            case "this" -> Direction.THIS;
            default -> null;
        };
    }
}
