package org.mahdar.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.time.Contexts.Context;

/** Single days: أمس الثلاثاء, اليوم, يوم الخميس المقبل, الاثنين 3 آذار, and the dates of {@link Dates}. */
final class Days {

    private Days() {}

    /** The day expression that starts at {@code i}, or null. */
    static @Nullable Found read(Line line, int i) {
        Found found = one(line, i);
        boolean range = found != null && line.is(i - 1, Kind.FROM) && line.is(found.last(), Kind.TO);
        return range && found != null ? range(found, one(line, line.after(found.last()))) : found;
    }

    /** From one day to another (من الأحد إلى الثلاثاء), or the first alone if the second is none. */
    private static Found range(Found found, @Nullable Found until) {
        LocalDate from = found.day();
        LocalDate to = until == null ? null : until.day();
        if (until == null || from == null || to == null) {
            return found;
        }
        if (found.relative() && found.weekday() == null && !until.relative()) {
            from = Almanac.day(to.getYear(), from.getMonthValue(), from.getDayOfMonth());
        } else if (found.weekday() != null && until.weekday() != null) {
            from = Almanac.weekday(to, found.weekday(), Direction.PAST, true);
        }
        return from == null || !from.isBefore(to)
                ? found
                : new Found(
                        found.first(),
                        until.last(),
                        TimeType.DATE,
                        from + "/" + to,
                        null,
                        null,
                        found.relative(),
                        found.rule());
    }

    private static @Nullable Found one(Line line, int i) {
        if (line.is(i, Kind.UNIT, "D", "pair")) {
            int at = line.after(i);
            Found weekdays = weekdayPair(line, i, at);
            return weekdays != null ? weekdays : Dates.read(line, i, at);
        }
        boolean named = line.is(i, Kind.UNIT, "D", "one");
        int at = named || line.is(i, Kind.UNIT, "D", "many") ? line.after(i) : i;
        boolean here = line.is(i, Kind.THIS) && line.is(line.after(i), Kind.WEEKDAY);
        at = here ? line.after(i) : at;
        Term term = line.term(at);
        if (term != null && term.kind() == Kind.DAY) {
            return pointed(line, i, at, term, named);
        }
        if (term != null && term.kind() == Kind.WEEKDAY) {
            return weekday(line, i, at, term, named);
        }
        return Dates.read(line, i, at);
    }

    private static @Nullable Found pointed(Line line, int first, int at, Term term, boolean named) {
        int last = line.after(at);
        if (!named && blocked(line, at, last, term)) {
            return Found.nothing(first, last);
        }
        LocalDate today = line.day();
        if (today == null) {
            return null;
        }
        LocalDate day = today.plusDays(term.number());
        Found found = Found.day(first, last, day, true, "pointed-day " + term.reference());
        return withDate(line, withWeekday(line, found, day));
    }

    private static boolean blocked(Line line, int at, int last, Term term) {
        boolean weekdayFollows = line.is(last, Kind.WEEKDAY);
        if (term.form().equals("the")) {
            return !weekdayFollows
                    && !line.is(at - 1, Kind.PART)
                    && (line.has(Context.YESTERDAY_NOT_BEFORE, at - 1)
                            || line.words.get(at).preposition().isEmpty());
        }
        return term.number() == 0
                && !weekdayFollows
                && (line.has(Context.TODAY_NOT_BEFORE, at - 1)
                        || (line.has(Context.TODAY_NOT_AFTER, last)
                                && line.words.get(last).conjunction().isEmpty())
                        || line.is(last, Kind.ORDINAL)
                        || (line.in(last) && line.words.get(last).form().equals("ال")));
    }

    /** Takes in a weekday beside the day (أمس الثلاثاء, أمس (الثلاثاء)) if it is that day's. */
    private static Found withWeekday(Line line, Found found, LocalDate day) {
        int at = found.last();
        boolean bracket = line.mark(at, '(');
        boolean mark = bracket || line.comma(at) || line.dash(at);
        at = mark ? at + 1 : at;
        at = line.is(at, Kind.UNIT, "D", "one") ? line.after(at) : at;
        Term weekday = line.term(at, Kind.WEEKDAY);
        if (weekday == null || line.joined(at)) {
            return found;
        }
        int last = line.after(at);
        if (bracket) {
            if (!line.mark(last, ')')) {
                return found;
            }
            last++;
        }
        DayOfWeek named = DayOfWeek.of(weekday.number());
        if (day.getDayOfWeek() == named) {
            return found.to(last).naming(named);
        }
        // The report's own weekday is surer than a day of publication that may be the crawler's or another time zone's.
        LocalDate nearest = Almanac.weekday(day, named, Direction.NEAREST, false);
        return !mark && Math.abs(ChronoUnit.DAYS.between(day, nearest)) <= 1
                ? found.to(last).on(nearest).naming(named)
                : found;
    }

    /** Takes in the date of the same day right after it (الاثنين 3 آذار). */
    private static Found withDate(Line line, Found found) {
        int at = line.comma(found.last()) ? found.last() + 1 : found.last();
        Found date = Dates.read(line, at, at);
        return date != null && date.day() != null && date.day().equals(found.day()) ? found.to(date.last()) : found;
    }

    private static @Nullable Found weekday(Line line, int first, int at, Term term, boolean named) {
        int last = line.after(at);
        if (!named
                && ((line.has(Context.WEEKDAY_NOT_BEFORE, at - 1) && !line.is(last, Kind.WEEKDAY))
                        || line.has(Context.WEEKDAY_NOT_AFTER, last))) {
            return Found.nothing(first, last);
        }
        Term ordinal = line.term(last, Kind.ORDINAL);
        if (ordinal != null && ordinal.form().equals("f")) {
            return Found.nothing(first, last);
        }
        DayOfWeek weekday = DayOfWeek.of(term.number());
        Found found = resolve(line, first, last, weekday, "weekday " + term.reference());
        int end = found == null ? last : found.last();
        int next = line.comma(end) ? end + 1 : end;
        Found date = Dates.read(line, next, next);
        LocalDate day = date == null ? null : date.day();
        if (date == null || day == null) {
            return found;
        }
        if (day.getDayOfWeek() != weekday && date.relative() && line.day() != null) {
            // The weekday may tell the year better than the tense does.
            int year = Almanac.yearOfDay(line.day(), day.getMonthValue(), day.getDayOfMonth(), Direction.NEAREST);
            LocalDate nearest = Almanac.day(year, day.getMonthValue(), day.getDayOfMonth());
            day = nearest == null ? day : nearest;
        }
        if (day.getDayOfWeek() == weekday) {
            return date.from(first).on(day).naming(weekday);
        }
        // "The first Wednesday of April" reads like a date that is no Wednesday.
        boolean count = !named && line.is(next, Kind.ORDINAL) && day.getDayOfMonth() <= 5;
        return count ? Found.nothing(first, date.last()) : found;
    }

    private static @Nullable Found resolve(Line line, int first, int last, DayOfWeek weekday, String rule) {
        LocalDate today = line.day();
        if (today == null) {
            return null;
        }
        Term pointer = line.term(last, Kind.POINTER);
        Direction direction = pointer == null ? null : YearSpec.direction(pointer);
        if (direction != null) {
            return Found.day(first, line.after(last), Almanac.weekday(today, weekday, direction, true), true, rule)
                    .naming(weekday);
        }
        Found week = line.is(last, Kind.FROM) ? Periods.week(line, line.after(last)) : null;
        if (week != null && week.day() != null) {
            return Found.day(first, week.last(), week.day().with(weekday), true, rule)
                    .naming(weekday);
        }
        Direction shared = sharedPointer(line, last);
        if (shared != null) {
            return Found.day(first, last, Almanac.weekday(today, weekday, shared, true), true, rule)
                    .naming(weekday);
        }
        LocalDate day = today.getDayOfWeek() == weekday
                ? today
                : Almanac.weekday(today, weekday, Tense.of(line, first, last), false);
        return Found.day(first, last, day, true, rule).naming(weekday);
    }

    /** The direction a pointer after the next weekday gives this one as well (السبت والأحد المقبلين), or null. */
    private static @Nullable Direction sharedPointer(Line line, int i) {
        Term pointer = line.is(i, Kind.WEEKDAY) && line.joined(i) ? line.term(line.after(i), Kind.POINTER) : null;
        return pointer != null && line.words.get(line.after(i)).base().endsWith("ين")
                ? YearSpec.direction(pointer)
                : null;
    }

    /** Two weekdays in a row (يومي السبت والأحد). */
    private static @Nullable Found weekdayPair(Line line, int first, int at) {
        Term one = line.term(at, Kind.WEEKDAY);
        int second = line.after(at);
        Term two = line.term(second, Kind.WEEKDAY);
        if (one == null || two == null || line.day() == null || !line.joined(second)) {
            return null;
        }
        int last = line.after(second);
        DayOfWeek end = DayOfWeek.of(two.number());
        Found found = resolve(line, first, last, end, "weekdays " + two.reference());
        if (found == null || found.day() == null) {
            return null;
        }
        Found dates = Dates.read(line, last, last);
        if (dates != null && dates.day() == null && !dates.value().isEmpty()) {
            LocalDate day = LocalDate.parse(dates.value().substring(0, 10));
            if (day.getDayOfWeek().getValue() == one.number()) {
                return dates.from(first);
            }
        }
        LocalDate start = Almanac.weekday(found.day(), DayOfWeek.of(one.number()), Direction.PAST, true);
        if (start.plusDays(1).equals(found.day())) {
            return new Found(
                    first, found.last(), TimeType.DATE, start + "/" + found.day(), null, null, true, found.rule());
        }
        return Found.day(first, second, start, true, found.rule()).naming(DayOfWeek.of(one.number()));
    }
}
