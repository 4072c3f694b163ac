package org.mahdar.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.time.Contexts.Context;
import org.mahdar.reader.words.PartOfSpeech;

/** Lengths of time and what recurs: عشر سنوات, خمسة إلى ستة أسابيع, كل أربعة أشهر, سنويا, قبل ثلاثة أيام. */
final class Durations {

    /** A length: {@code count} units, and the months or minutes a half adds. */
    private record Length(int count, String unit, boolean half, int last) {}

    private Durations() {}

    /** The duration, set or counted date that starts at {@code i}, or null. */
    static @Nullable Found read(Line line, int i) {
        Term term = line.term(i);
        if (term == null) {
            return length(line, i);
        }
        return switch (term.kind()) {
            case EVERY -> every(line, i);
            case AGO -> ago(line, i);
            case SET ->
                line.adjective(i)
                        ? Found.nothing(i, line.after(i))
                        : Found.of(i, line.after(i), TimeType.SET, term.code(), term.reference());
            case FRACTION -> fraction(line, i, term);
            default -> length(line, i);
        };
    }

    private static @Nullable Found length(Line line, int i) {
        Length length = counted(line, i);
        if (length != null && line.quote(i - 1) && line.quote(length.last())) {
            return Found.nothing(i, length.last());
        }
        if (length != null) {
            return Found.of(i, pointed(line, length.last()), TimeType.DURATION, value(length), "duration");
        }
        Found range = range(line, i);
        if (range != null) {
            return range;
        }
        Term unit = line.term(i, Kind.UNIT);
        if (unit == null) {
            return null;
        }
        int after = line.after(i);
        if (unit.form().equals("the-many")) {
            return countedAfter(line, i, unit, after);
        }
        if (unit.form().equals("the-two")) {
            return line.is(after, Kind.POINTER)
                    ? Found.of(i, line.after(after), TimeType.DURATION, value(2, unit.code()), "duration")
                    : null;
        }
        return unit.form().equals("one") ? single(line, i, unit, after) : null;
    }

    /** A single unit without a number is a length only where the words around it say so. */
    private static @Nullable Found single(Line line, int i, Term unit, int after) {
        Length half = half(line, new Length(1, unit.code(), false, after));
        if (half.half()) {
            return Found.of(i, half.last(), TimeType.DURATION, value(half), "one-and-half");
        }
        if (line.has(Context.ONE_AFTER, after)) {
            return Found.of(i, after + 1, TimeType.DURATION, value(1, unit.code()), "one");
        }
        boolean more = line.is(i - 1, Kind.FROM) && line.has(Context.MORE, i - 2);
        boolean alone = unit.code().equals("D") ? standsAlone(line, after) : noGenitive(line, after);
        return (more || line.has(Context.ONE_BEFORE, i - 1)) && alone
                ? Found.of(i, after, TimeType.DURATION, value(1, unit.code()), "one")
                : null;
    }

    /** Whether no number, name of a day or month, or definite genitive follows a single unit. */
    private static boolean noGenitive(Line line, int i) {
        Term term = line.term(i);
        boolean open =
                term == null || term.kind() == Kind.FROM || term.kind() == Kind.TO || term.kind() == Kind.BETWEEN;
        return !line.in(i) || !line.words.get(i).isWord() || (open && line.number(i) < 0 && !line.definite(i));
    }

    /** The same, where no indefinite noun may follow either. */
    private static boolean standsAlone(Line line, int i) {
        Term term = line.term(i);
        return !line.in(i)
                || !line.words.get(i).isWord()
                || (term != null && term.kind() == Kind.FROM)
                || (term == null
                        && line.number(i) < 0
                        && !line.definite(i)
                        && line.words.get(i).reading().pos() != PartOfSpeech.NOUN
                        && line.words.get(i).reading().pos() != PartOfSpeech.NAME
                        && line.words.get(i).reading().pos() != PartOfSpeech.ADJECTIVE);
    }

    /** الأشهر الستة الماضية, الساعات الـ24 المقبلة: taken with their pointer only. */
    private static @Nullable Found countedAfter(Line line, int i, Term unit, int after) {
        int at = line.in(after) && line.words.get(after).form().equals("ال") ? after + 1 : after;
        Count count = Count.cardinal(line, at);
        return count != null && line.is(count.last(), Kind.POINTER)
                ? Found.of(
                        i, line.after(count.last()), TimeType.DURATION, value(count.value(), unit.code()), "duration")
                : null;
    }

    private static int pointed(Line line, int last) {
        return line.is(last, Kind.POINTER) ? line.after(last) : last;
    }

    /** A number and its unit, or a dual. */
    private static @Nullable Length counted(Line line, int i) {
        Term dual = line.term(i, Kind.UNIT);
        if (dual != null && dual.form().equals("two") && !line.has(Context.DUAL_NOT_BEFORE, i - 1)) {
            return half(line, new Length(2, dual.code(), false, line.after(i)));
        }
        Count count = line.has(Context.NUMBER_BEFORE, i - 1) ? null : Count.cardinal(line, i);
        if (count == null || count.value() == 0) {
            return null;
        }
        Term unit = line.term(count.last(), Kind.UNIT);
        if (unit == null || !(unit.form().equals("one") || unit.form().equals("many")) || line.joined(count.last())) {
            return null;
        }
        int last = line.after(count.last());
        if (unit.form().equals("one") && (line.digits(last, 4) || line.is(last, Kind.WEEKDAY))) {
            return null;
        }
        return half(line, new Length(count.value(), unit.code(), false, last));
    }

    private static Length half(Line line, Length length) {
        Term fraction = line.term(length.last(), Kind.FRACTION);
        if (fraction == null || fraction.number() != 2 || !line.joined(length.last())) {
            return length;
        }
        int last = line.after(length.last());
        Term unit = line.term(last, Kind.UNIT);
        return new Length(
                length.count(),
                length.unit(),
                true,
                (unit != null && unit.form().equals("the") && unit.code().equals(length.unit()))
                                || (length.unit().equals("H") && line.is(last, Kind.CLOCK))
                        ? line.after(last)
                        : last);
    }

    /** خمسة إلى ستة أسابيع, يومين أو ثلاثة, بين 3 و5 أيام. */
    private static @Nullable Found range(Line line, int i) {
        Count low = Count.cardinal(line, i);
        if (low == null) {
            return null;
        }
        int at = low.last();
        int second = line.is(at, Kind.TO) || line.is(at, Kind.OR)
                ? line.after(at)
                : line.dash(at) || (line.and(at) && line.is(i - 1, Kind.BETWEEN))
                        ? at + 1
                        : line.joined(at) && line.is(i - 1, Kind.BETWEEN) ? at : -1;
        Length high = second < 0 ? null : counted(line, second);
        return high == null || high.count() <= low.value() || high.half()
                ? null
                : Found.of(
                        i,
                        pointed(line, high.last()),
                        TimeType.DURATION,
                        value(low.value(), high.unit()) + "/" + value(high),
                        "duration-range");
    }

    private static @Nullable Found fraction(Line line, int i, Term fraction) {
        Term unit = line.term(line.after(i), Kind.UNIT);
        if (unit == null || !unit.form().equals("one")) {
            return null;
        }
        int parts = fraction.number();
        String value = switch (unit.code()) {
            case "H" -> "PT" + 60 / parts + "M";
            case "D" -> "PT" + 24 / parts + "H";
            case "Y" -> "P" + 12 / parts + "M";
            case "C" -> "P" + 100 / parts + "Y";
            default -> "";
        };
        return value.isEmpty()
                ? null
                : Found.of(i, line.after(line.after(i)), TimeType.DURATION, value, fraction.reference());
    }

    private static @Nullable Found every(Line line, int i) {
        int at = line.after(i);
        Length length = counted(line, at);
        if (length != null) {
            return Found.of(i, length.last(), TimeType.SET, value(length), "every");
        }
        Term unit = line.term(at, Kind.UNIT);
        boolean one = unit != null && unit.form().equals("one");
        int next = one ? line.after(at) : at;
        Term weekday = line.term(next);
        if (weekday != null
                && (weekday.kind() == Kind.WEEKDAY || weekday.kind() == Kind.ANY_WEEKDAY)
                && (unit == null || unit.code().equals("D"))) {
            return Found.of(i, line.after(next), TimeType.SET, "XXXX-WXX-" + weekday.number(), "every");
        }
        return unit != null && one ? Found.of(i, next, TimeType.SET, value(1, unit.code()), "every") : null;
    }

    /** قبل ثلاثة أيام is a date, but قبل ثلاثة أيام من الموعد a length. */
    private static @Nullable Found ago(Line line, int i) {
        int at = line.after(i);
        at = line.is(at, Kind.ABOUT) ? line.after(at) : at;
        Length length = counted(line, at);
        Term unit = line.term(at, Kind.UNIT);
        if (length == null && unit != null && unit.form().equals("one")) {
            int after = line.after(at);
            int last = line.has(Context.ONE_AFTER, after) ? after + 1 : after;
            if (!standsAlone(line, last) || line.has(Context.EVENT_AFTER, last)) {
                return null;
            }
            length = new Length(1, unit.code(), false, last);
        }
        LocalDate today = line.day();
        if (length == null || today == null) {
            return null;
        }
        if (line.has(Context.EVENT_AFTER, length.last())) {
            return Found.of(at, length.last(), TimeType.DURATION, value(length), "duration");
        }
        String date = back(today, length);
        return date == null
                ? Found.of(at, length.last(), TimeType.DURATION, value(length), "duration")
                : Found.date(i, length.last(), date, true, "ago");
    }

    private static @Nullable String back(LocalDate today, Length length) {
        if (length.half()) {
            return null;
        }
        LocalDate day = switch (length.unit()) {
            case "D" -> today.minusDays(length.count());
            case "W" -> today.minusWeeks(length.count());
            case "M" -> today.minusMonths(length.count());
            case "Y" -> today.minusYears(length.count());
            case "DE" -> today.minusYears(10L * length.count());
            case "C" -> today.minusYears(100L * length.count());
            default -> today;
        };
        if (day.getYear() < 1) {
            return null;
        }
        return switch (length.unit()) {
            case "D" -> day.toString();
            case "W" -> Almanac.week(day);
            case "M" -> Almanac.month(day.getYear(), day.getMonthValue());
            case "Y" -> Almanac.year(day.getYear());
            default -> null;
        };
    }

    private static String value(Length length) {
        if (!length.half()) {
            return value(length.count(), length.unit());
        }
        return switch (length.unit()) {
            case "Y" -> "P" + length.count() + "Y6M";
            case "H" -> "PT" + length.count() + "H30M";
            case "D" -> "P" + length.count() + "DT12H";
            case "MIN" -> "PT" + length.count() + "M30S";
            case "DE" -> "P" + (10L * length.count() + 5) + "Y";
            case "C" -> "P" + (100L * length.count() + 50) + "Y";
            default -> "P" + length.count() + ".5" + length.unit();
        };
    }

    private static String value(int count, String unit) {
        return switch (unit) {
            case "H" -> "PT" + count + "H";
            case "MIN" -> "PT" + count + "M";
            case "S" -> "PT" + count + "S";
            case "DE" -> "P" + 10L * count + "Y";
            case "C" -> "P" + 100L * count + "Y";
            default -> "P" + count + unit;
        };
    }
}
