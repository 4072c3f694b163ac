package org.mahdar.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;

/** Days of a month: 15 يونيو, الثامن من الشهر الجاري, يومي 7 و8 جانفي 2024, 14 ربيع الأول 1447 هـ, 12/10/2025. */
final class Dates {

    /** The month the days belong to; {@code year} is -1 where the direction decides. */
    private record Month(
            int month, boolean hijri, int year, @Nullable Direction direction, boolean dated, int last, String rule) {}

    private Dates() {}

    /** The days whose first number stands at {@code at}, in an expression that starts at {@code first}; or null. */
    static @Nullable Found read(Line line, int first, int at) {
        Found numeric = NumericDate.read(line, first, at);
        if (numeric != null) {
            return numeric;
        }
        List<Count> days = new ArrayList<>(2);
        boolean range = line.is(first - 1, Kind.BETWEEN);
        int next = at;
        while (days.size() < 10) {
            Count day = Count.dayOfMonth(line, next);
            if (day == null) {
                return null;
            }
            days.add(day);
            Month month = month(line, first, day.last());
            if (month != null) {
                return resolve(line, first, days, range, month);
            }
            next = separator(line, day.last());
            if (next < 0) {
                return null;
            }
            range = range || line.dash(day.last()) || line.is(day.last(), Kind.TO);
        }
        return null;
    }

    /** Where the next day of a list starts, or -1. */
    private static int separator(Line line, int i) {
        if (line.and(i) || line.dash(i) || line.comma(i)) {
            return line.comma(i) && line.and(i + 1) ? i + 2 : i + 1;
        }
        if (line.is(i, Kind.TO)) {
            return line.after(i);
        }
        return line.joined(i) ? i : -1;
    }

    private static @Nullable Month month(Line line, int first, int i) {
        int at = line.is(i, Kind.FROM) ? line.after(i) : i;
        MonthName name = line.joined(at) ? null : MonthName.read(line, at);
        if (name != null) {
            YearSpec year = YearSpec.read(line, name.last());
            if (year == null) {
                return new Month(name.month(), name.hijri(), -1, null, false, name.last(), name.reference());
            }
            boolean hijri = name.hijri();
            return hijri && year.year() > 0 && !year.hijri()
                    ? new Month(name.month(), true, -1, null, false, name.last(), name.reference())
                    : new Month(
                            name.month(), hijri, year.year(), year.direction(), true, year.last(), name.reference());
        }
        LocalDate today = line.day();
        if (today == null) {
            return null;
        }
        int same = line.same(at, "M");
        if (same >= 0 && line.spoken() != null) {
            return new Month(
                    line.spoken().getMonthValue(),
                    false,
                    line.spoken().getYear(),
                    null,
                    true,
                    same,
                    "day-of-same-month");
        }
        int shift = 0;
        int last;
        if (line.is(at, Kind.THIS) && line.is(line.after(at), Kind.UNIT, "M", "the")) {
            last = line.after(line.after(at));
        } else if (line.is(at, Kind.UNIT, "M", "the") && pointer(line, line.after(at)) != null) {
            shift = shift(pointer(line, line.after(at)));
            last = line.after(line.after(at));
        } else if (pointer(line, at) != null
                && line.number(i - 1) > 0
                && line.has(Contexts.Context.DAY_THIS, first - 1)) {
            shift = shift(pointer(line, at));
            last = line.after(at);
        } else {
            return null;
        }
        LocalDate month = today.plusMonths(shift);
        return new Month(month.getMonthValue(), false, month.getYear(), null, true, last, "day-of-pointed-month");
    }

    private static @Nullable Direction pointer(Line line, int i) {
        Term pointer = line.term(i, Kind.POINTER);
        return pointer == null ? null : YearSpec.direction(pointer);
    }

    private static int shift(@Nullable Direction direction) {
        return direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0;
    }

    private static Found resolve(Line line, int first, List<Count> days, boolean range, Month month) {
        Count start = days.get(0);
        Count end = days.get(days.size() - 1);
        if (!month.dated() && line.has(Contexts.Context.NAMED_DATE, first - 1)) {
            return Found.nothing(first, month.last());
        }
        if (month.hijri() && !month.dated()) {
            return Found.nothing(first, month.last());
        }
        Found yearly = yearly(line, first, start.value(), month);
        if (yearly != null) {
            return yearly;
        }
        LocalDate from = day(line, start.value(), month, first);
        if (from == null) {
            return Found.nothing(first, month.last());
        }
        boolean relative = month.year() < 0 || month.rule().startsWith("day-of");
        String rule = "day-of-month " + month.rule();
        if (days.size() == 1) {
            return Found.day(first, month.last(), from, relative, rule);
        }
        LocalDate to = day(line, end.value(), month, first);
        if (to == null || !to.isAfter(from)) {
            return Found.nothing(first, month.last());
        }
        if (range || consecutive(days)) {
            return new Found(first, month.last(), TimeType.DATE, from + "/" + to, null, null, relative, rule);
        }
        return Found.day(first, start.last(), from, relative, rule);
    }

    /** A day of every year (3 مايو من كل عام), or null. */
    private static @Nullable Found yearly(Line line, int first, int day, Month month) {
        int every = line.is(month.last(), Kind.FROM) ? line.after(month.last()) : month.last();
        int unit = line.after(every);
        return !month.dated() && !month.hijri() && line.is(every, Kind.EVERY) && line.is(unit, Kind.UNIT, "Y", "one")
                ? Found.of(
                        first,
                        line.after(unit),
                        TimeType.SET,
                        String.format(Locale.ROOT, "XXXX-%02d-%02d", month.month(), day),
                        "yearly " + month.rule())
                : null;
    }

    private static boolean consecutive(List<Count> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).value() != days.get(i - 1).value() + 1) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate day(Line line, int day, Month month, int first) {
        if (month.year() > 0) {
            return month.hijri()
                    ? Almanac.hijriDay(month.year(), month.month(), day)
                    : Almanac.day(month.year(), month.month(), day);
        }
        LocalDate today = line.day();
        if (today == null) {
            return null;
        }
        Direction direction = month.direction() != null ? month.direction() : Tense.ofDate(line, first, month.last());
        if (month.hijri()) {
            return nearest(today, Almanac.hijriYear(today), month.month(), day);
        }
        return Almanac.day(Almanac.yearOfDay(today, month.month(), day, direction), month.month(), day);
    }

    private static @Nullable LocalDate nearest(LocalDate today, int year, int month, int day) {
        LocalDate best = null;
        for (int y = year - 1; year > 0 && y <= year + 1; y++) {
            LocalDate candidate = Almanac.hijriDay(y, month, day);
            if (candidate != null
                    && (best == null
                            || Math.abs(candidate.toEpochDay() - today.toEpochDay())
                                    < Math.abs(best.toEpochDay() - today.toEpochDay()))) {
                best = candidate;
            }
        }
        return best;
    }
}
