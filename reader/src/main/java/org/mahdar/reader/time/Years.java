package org.mahdar.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.time.Contexts.Context;

/** Years and longer: عام 2011, العام المقبل, نهاية العام, 1914-1918, ربيع 2021, تسعينيات القرن الماضي. */
final class Years {

    private static final int EARLIEST_BARE = 1900;
    private static final int LATEST_BARE = 2100;

    private Years() {}

    /** The year, season, decade or century at {@code at}, in an expression that starts at {@code first}; or null. */
    static @Nullable Found read(Line line, int first, int at, boolean edge) {
        Term term = line.term(at);
        if (term == null) {
            return line.digits(at, 4) ? bare(line, first, at, edge) : null;
        }
        return switch (term.kind()) {
            case SEASON -> season(line, first, at, term);
            case DECADE -> decade(line, first, at, term);
            case UNIT ->
                switch (term.code()) {
                    case "Y" ->
                        term.form().equals("pair") || term.form().equals("the-two")
                                ? pair(line, first, at)
                                : named(line, first, at, edge);
                    case "C" -> century(line, first, at);
                    case "DE" -> pointedDecade(line, first, at);
                    default -> null;
                };
            case THIS -> named(line, first, at, edge);
            default -> null;
        };
    }

    private static @Nullable Found named(Line line, int first, int at, boolean edge) {
        YearSpec year = YearSpec.ofYearWord(line, at);
        if (year != null && year.year() > 0) {
            if (year.hijri()) {
                return Found.nothing(first, year.last());
            }
            Found range = range(line, first, year.year(), year.last(), false);
            return range != null
                    ? range
                    : Found.date(first, year.last(), Almanac.year(year.year()), year.relative(), "year");
        }
        LocalDate today = line.day();
        int last = line.after(at);
        return edge
                        && today != null
                        && line.is(at, Kind.UNIT, "Y", "the")
                        && !line.has(Context.YEAR_KIND_AFTER, last)
                        && !line.is(last, Kind.ORDINAL)
                        && line.number(last) < 0
                ? Found.date(first, last, Almanac.year(today.getYear()), true, "edge-of-year")
                : null;
    }

    /** عامي 2014 و2018: a stretch after بين, else two years of which this is the first. */
    private static @Nullable Found pair(Line line, int first, int at) {
        int number = line.after(at);
        int year = line.number(number);
        if (!plausible(line, number)) {
            return null;
        }
        Found range = range(line, first, year, number + 1, line.is(first - 1, Kind.BETWEEN));
        return range != null ? range : Found.date(first, number + 1, Almanac.year(year), false, "years");
    }

    /** A year in digits alone: taken only where nothing else can be meant. */
    private static @Nullable Found bare(Line line, int first, int at, boolean edge) {
        if (!plausible(line, at) || line.has(Context.NUMBER_BEFORE, at - 1)) {
            return null;
        }
        int year = line.number(at);
        boolean between = line.is(first - 1, Kind.BETWEEN);
        Found range = range(line, first, year, at + 1, between);
        if (range != null) {
            return range;
        }
        boolean bracketed = line.mark(at - 1, '(') && line.mark(at + 1, ')');
        boolean introduced = (edge || line.has(Context.YEAR_BEFORE, at - 1))
                && !line.has(Context.YEAR_NOT_AFTER, at + 1)
                && !line.mark(at + 1, '%')
                && !line.mark(at + 1, ':')
                && !line.mark(at + 1, '/');
        boolean second = line.and(at - 1) && plausible(line, at - 2);
        return bracketed || introduced || second
                ? Found.date(first, at + 1, Almanac.year(year), false, "bare-year")
                : null;
    }

    private static boolean plausible(Line line, int i) {
        return line.digits(i, 4) && line.number(i) >= EARLIEST_BARE && line.number(i) <= LATEST_BARE;
    }

    /** A stretch of years whose first, {@code from}, ends before {@code last}; or null. */
    private static @Nullable Found range(Line line, int first, int from, int last, boolean between) {
        boolean dash = line.dash(last) || line.mark(last, '/');
        boolean to = line.is(last, Kind.TO);
        boolean and = between && line.and(last);
        if (!dash && !to && !and) {
            return null;
        }
        int at = to ? line.after(last) : last + 1;
        at = !dash && line.is(at, Kind.UNIT, "Y", "one") ? line.after(at) : at;
        int until = line.number(at);
        if (!plausible(line, at) || until <= from || (dash && line.dash(at + 1)) || line.mark(at + 1, '/')) {
            return null;
        }
        return Found.of(
                first, at + 1, TimeType.DURATION, Almanac.year(from) + "/" + Almanac.year(until), "years-range");
    }

    private static @Nullable Found season(Line line, int first, int at, Term season) {
        int last = line.after(at);
        LocalDate today = line.day();
        Term pointer = line.term(last, Kind.POINTER);
        if (pointer != null && today != null && line.definite(at)) {
            Direction direction = YearSpec.direction(pointer);
            int month = switch (season.code()) {
                case "SP" -> 4;
                case "SU" -> 7;
                case "FA" -> 10;
                default -> 1;
            };
            return direction == null
                    ? null
                    : Found.date(
                            first,
                            line.after(last),
                            Almanac.year(Almanac.yearOfMonth(today, month, direction, false)) + "-" + season.code(),
                            true,
                            season.reference());
        }
        YearSpec year = line.definite(at) ? null : YearSpec.read(line, last);
        if (year != null
                && (line.dash(year.last()) || line.mark(year.last(), '/'))
                && line.number(year.last() + 1) == year.year() + 1) {
            year = new YearSpec(year.year(), null, year.hijri(), year.relative(), year.last() + 2);
        }
        return year == null || year.year() < 0 || year.hijri()
                ? null
                : Found.date(
                        first,
                        year.last(),
                        Almanac.year(year.year()) + "-" + season.code(),
                        year.relative(),
                        season.reference());
    }

    private static @Nullable Found decade(Line line, int first, int at, Term decade) {
        int last = line.after(at);
        int from = line.is(last, Kind.FROM) ? line.after(last) : last;
        if (line.has(Context.AGE_AFTER, from) || line.words.get(at).pronoun().length() > 0) {
            return Found.nothing(first, last);
        }
        int century = line.is(from, Kind.UNIT, "C", "the") ? centuryAt(line, from) : -1;
        if (century >= 0) {
            return Found.date(
                    first,
                    line.after(line.after(from)),
                    Integer.toString(century * 10 + decade.number() / 10) + "X",
                    true,
                    decade.reference());
        }
        return line.definite(at) && decade.number() >= 50
                ? Found.date(first, last, "19" + decade.number() / 10 + "X", false, decade.reference())
                : null;
    }

    /** The first two digits of the years of the century at {@code i} (القرن الماضي, القرن التاسع عشر), or -1. */
    private static int centuryAt(Line line, int i) {
        int after = line.after(i);
        Term pointer = line.term(after, Kind.POINTER);
        LocalDate today = line.day();
        if (pointer != null) {
            Direction direction = YearSpec.direction(pointer);
            return today == null || direction == null
                    ? -1
                    : today.getYear() / 100
                            + (direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0);
        }
        Count ordinal = Count.dayOfMonth(line, after);
        return ordinal == null || line.number(after) >= 0 || ordinal.value() > 21 ? -1 : ordinal.value() - 1;
    }

    private static @Nullable Found century(Line line, int first, int at) {
        int century = line.is(at, Kind.UNIT, "C", "the") ? centuryAt(line, at) : -1;
        if (century < 0) {
            return null;
        }
        Count ordinal = Count.dayOfMonth(line, line.after(at));
        int last = ordinal == null ? line.after(line.after(at)) : ordinal.last();
        return Found.date(first, last, century + "XX", true, "century");
    }

    /** العقد الماضي, العقد الأول من القرن الحادي والعشرين. */
    private static @Nullable Found pointedDecade(Line line, int first, int at) {
        Term ordinal = line.term(line.after(at), Kind.ORDINAL);
        if (ordinal != null) {
            int from = line.after(line.after(at));
            int of = line.is(from, Kind.FROM) ? line.after(from) : from;
            Found century = line.is(of, Kind.UNIT, "C", "the") ? century(line, first, of) : null;
            return century == null || ordinal.number() > 10
                    ? null
                    : Found.date(
                            first,
                            century.last(),
                            century.value().substring(0, 2) + (ordinal.number() - 1) + "X",
                            true,
                            "decade");
        }
        LocalDate today = line.day();
        Term pointer = line.term(line.after(at), Kind.POINTER);
        Direction direction = pointer == null ? null : YearSpec.direction(pointer);
        if (today == null || direction == null || !line.is(at, Kind.UNIT, "DE", "the")) {
            return null;
        }
        int decade = today.getYear() / 10 + (direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0);
        return Found.date(first, line.after(line.after(at)), decade + "X", true, "decade");
    }
}
