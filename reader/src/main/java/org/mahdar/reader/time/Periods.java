package org.mahdar.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.time.Contexts.Context;

/** Weeks, months, seasons, quarters: الأسبوع المقبل, نهاية شهر آذار, ربيع 2021, النصف الأول من العام. */
final class Periods {

    private Periods() {}

    /** The period that starts at {@code i}, or null. */
    static @Nullable Found read(Line line, int i) {
        Term edge = line.term(i, Kind.EDGE);
        int at = edge == null ? i : line.after(i);
        if (edge != null && line.is(at, Kind.FROM)) {
            at = line.after(at);
        }
        Found found = week(line, at);
        if (found != null) {
            return edge == null ? plain(found) : edgeOfWeek(i, found, edge);
        }
        if (edge != null && edge.code().equals("end") && line.is(at, Kind.UNIT, "W", "the")) {
            return weekend(line, i, line.after(at));
        }
        if (edge != null && edge.code().equals("start") && line.is(at, Kind.UNIT, "W", "the") && line.day() != null) {
            return Found.date(i, line.after(at), Almanac.week(line.day()), true, "start-of-week");
        }
        int ofMonth = edge == null ? partOfMonth(line, i) : -1;
        if (ofMonth >= 0) {
            return month(line, i, ofMonth, true);
        }
        found = month(line, i, at, edge != null);
        if (found == null) {
            found = Years.read(line, i, at, edge != null);
        }
        return found != null ? found : edge != null ? null : share(line, i);
    }

    private static Found plain(Found week) {
        return Found.date(week.first(), week.last(), week.value(), week.relative(), week.rule());
    }

    /** The week that starts at {@code i} (الأسبوع الماضي, هذا الأسبوع) with a day of it, or null. */
    static @Nullable Found week(Line line, int i) {
        LocalDate today = line.day();
        boolean here = line.is(i, Kind.THIS);
        int at = here ? line.after(i) : i;
        if (today == null || !line.is(at, Kind.UNIT, "W", "the")) {
            return null;
        }
        int last = line.after(at);
        Term pointer = line.term(last, Kind.POINTER);
        Direction direction = here ? Direction.THIS : pointer == null ? null : YearSpec.direction(pointer);
        if (direction == null) {
            return null;
        }
        LocalDate day = today.plusWeeks(direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0);
        return new Found(
                i, here ? last : line.after(last), TimeType.DATE, Almanac.week(day), day, null, true, "pointed-week");
    }

    private static Found edgeOfWeek(int first, Found week, Term edge) {
        return Found.date(
                first, week.last(), edge.code().equals("end") ? week.value() + "-WE" : week.value(), true, week.rule());
    }

    /** A bare "end of the week": the weekend of this week, or the one before where a working day looks back. */
    private static @Nullable Found weekend(Line line, int first, int last) {
        LocalDate today = line.day();
        if (today == null) {
            return null;
        }
        boolean back = today.getDayOfWeek().getValue() < 5
                && !line.is(first - 1, Kind.AGO)
                && Tense.of(line, first, last) == Direction.PAST;
        return Found.date(first, last, Almanac.week(back ? today.minusWeeks(1) : today) + "-WE", true, "weekend");
    }

    private static @Nullable Found month(Line line, int first, int at, boolean edge) {
        LocalDate today = line.day();
        boolean here = line.is(at, Kind.THIS);
        int unit = here ? line.after(at) : at;
        if (today != null && line.is(unit, Kind.UNIT, "M", "the")) {
            int last = line.after(unit);
            Term pointer = line.term(last, Kind.POINTER);
            Direction direction = here ? Direction.THIS : pointer == null ? null : YearSpec.direction(pointer);
            if (direction == null && edge && !line.has(Context.YEAR_KIND_AFTER, last)) {
                return Found.date(
                        first, last, Almanac.month(today.getYear(), today.getMonthValue()), true, "edge-of-month");
            }
            if (direction == null) {
                return null;
            }
            LocalDate month =
                    today.plusMonths(direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0);
            return Found.date(
                    first,
                    here ? last : line.after(last),
                    Almanac.month(month.getYear(), month.getMonthValue()),
                    true,
                    "pointed-month");
        }
        int start = line.is(at, Kind.UNIT, "M", "pair") ? line.after(at) : at;
        MonthName name = MonthName.read(line, start);
        return name == null ? null : namedMonth(line, first, name, edge || start != at);
    }

    private static @Nullable Found namedMonth(Line line, int first, MonthName name, boolean sure) {
        YearSpec year = YearSpec.read(line, name.last());
        if (name.hijri()) {
            return year != null && year.hijri() ? Found.nothing(first, year.last()) : null;
        }
        if (!sure && !name.firm() && year == null && !monthContext(line, first, name)) {
            return null;
        }
        int last = year == null ? name.last() : year.last();
        if (year != null && year.year() > 0) {
            return year.hijri()
                    ? Found.nothing(first, last)
                    : Found.date(
                            first, last, Almanac.month(year.year(), name.month()), year.relative(), name.reference());
        }
        LocalDate today = line.day();
        if (today == null || (year == null && line.has(Context.NAMED_DATE, first - 1))) {
            return Found.nothing(first, last);
        }
        YearSpec later = year == null ? later(line, name) : null;
        int of = later == null ? -1 : later.year();
        YearSpec pointing = later == null ? year : later;
        Direction direction = pointing != null && pointing.direction() != null
                ? pointing.direction()
                : Tense.ofDate(line, first, last);
        if (of < 0) {
            of = Almanac.yearOfMonth(today, name.month(), direction, pointing != null);
        }
        return Found.date(first, last, Almanac.month(of, name.month()), true, "month " + name.reference());
    }

    /** The year another month after this one brings (مارس وأبريل 2018), or null. */
    private static @Nullable YearSpec later(Line line, MonthName name) {
        int at = line.is(name.last(), Kind.TO) ? line.after(name.last()) : name.last();
        if (at == name.last() && !line.joined(at)) {
            return null;
        }
        MonthName next = MonthName.read(line, at);
        YearSpec year = next == null ? null : YearSpec.read(line, next.last());
        if (next == null || year == null || year.hijri()) {
            return null;
        }
        return year.year() > 0 && next.month() < name.month()
                ? new YearSpec(year.year() - 1, null, false, year.relative(), year.last())
                : year;
    }

    private static boolean monthContext(Line line, int first, MonthName name) {
        if (line.joined(name.last()) && MonthName.read(line, name.last()) != null) {
            return true;
        }
        return line.has(name.form().equals("person") ? Context.MONTH_BEFORE_ANY : Context.MONTH_BEFORE, first - 1);
    }

    /** Where the month stands of which this is a week or a half (الأسبوع الثاني من أيار), or -1. */
    private static int partOfMonth(Line line, int i) {
        boolean part = line.is(i, Kind.UNIT, "W", "the") || line.is(i, Kind.SHARE);
        int ordinal = line.after(i);
        int from = line.after(ordinal);
        boolean one = line.is(ordinal, Kind.ORDINAL) || line.is(ordinal, Kind.POINTER, "last", "");
        int at = line.after(from);
        return part
                        && one
                        && line.is(from, Kind.FROM)
                        && (MonthName.read(line, at) != null
                                || line.is(at, Kind.UNIT, "M", "the")
                                || (line.is(at, Kind.THIS) && line.is(line.after(at), Kind.UNIT, "M", "the")))
                ? at
                : -1;
    }

    /** A half or a quarter of a year. */
    private static @Nullable Found share(Line line, int i) {
        Term share = line.term(i, Kind.SHARE);
        Term ordinal = line.term(line.after(i));
        if (share == null || ordinal == null) {
            return null;
        }
        int number = ordinal.kind() == Kind.ORDINAL
                ? ordinal.number()
                : ordinal.is(Kind.POINTER, "last") ? share.number() : Integer.MAX_VALUE;
        if (number > share.number()) {
            return null;
        }
        int at = line.after(line.after(i));
        at = line.is(at, Kind.FROM) ? line.after(at) : at;
        int year = -1;
        int last = at;
        YearSpec spec = YearSpec.read(line, at);
        if (spec != null && spec.year() > 0 && !spec.hijri()) {
            year = spec.year();
            last = spec.last();
        } else if (spec == null
                && line.is(at, Kind.UNIT, "Y", "the")
                && line.day() != null
                && !line.has(Context.YEAR_KIND_AFTER, line.after(at))) {
            year = line.day().getYear();
            last = line.after(at);
        }
        return year < 0
                ? null
                : Found.date(i, last, Almanac.year(year) + "-" + share.code() + number, true, share.reference());
    }
}
