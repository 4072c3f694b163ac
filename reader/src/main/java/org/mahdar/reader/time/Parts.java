package org.mahdar.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;

/** Parts of a day: مساء أمس, صباح يوم الأحد, الخميس مساء, هذا الصباح, الليلة الماضية. */
final class Parts {

    private Parts() {}

    /** The part of a day, or the day, that starts at {@code i}; or null. */
    static @Nullable Found read(Line line, int i) {
        boolean here = line.is(i, Kind.THIS);
        int at = here ? line.after(i) : i;
        Term part = line.term(at, Kind.PART);
        if (part == null) {
            return after(line, Days.read(line, i));
        }
        int last = line.after(at);
        if (part.form().equals("the")) {
            return definite(line, i, last, part, here);
        }
        return here || part.form().equals("adverb") ? null : of(line, i, last, part);
    }

    private static @Nullable Found definite(Line line, int first, int last, Term part, boolean here) {
        LocalDate today = line.day();
        if (today == null) {
            return null;
        }
        boolean past = line.is(last, Kind.POINTER, "past", "");
        boolean night = part.code().equals("NI");
        if (night && past) {
            return part(Found.day(first, line.after(last), today.minusDays(1), true, "night"), part);
        }
        return here || (night && !line.has(Contexts.Context.TODAY_NOT_BEFORE, first - 1))
                ? part(Found.day(first, last, today, true, "this-part-of-day"), part)
                : null;
    }

    /** A part before its day. */
    private static @Nullable Found of(Line line, int first, int last, Term part) {
        int at = line.is(last, Kind.FROM) ? line.after(last) : last;
        if (line.is(at, Kind.THIS) && line.is(line.after(at), Kind.DAY) && line.day() != null) {
            LocalDate today = line.day();
            return part(Found.day(first, line.after(line.after(at)), today, true, "this-day"), part);
        }
        Found day = Days.read(line, at);
        if (day == null || day.value().isEmpty()) {
            return null;
        }
        if (day.day() == null) {
            return day.from(first);
        }
        Found found = part(day.from(first), part);
        return part.code().equals("NI") ? untilMorning(line, found) : found;
    }

    /** A night named by both its days (ليل السبت الأحد). */
    private static Found untilMorning(Line line, Found night) {
        int at = line.dash(night.last()) || line.mark(night.last(), '/') ? night.last() + 1 : night.last();
        at = line.is(at, Kind.TO) ? line.after(at) : at;
        Term next = line.term(at, Kind.WEEKDAY);
        return next != null
                        && night.weekday() != null
                        && !line.joined(at)
                        && night.weekday().plus(1).getValue() == next.number()
                ? night.to(line.after(at))
                : night;
    }

    /** A part after its day. */
    private static @Nullable Found after(Line line, @Nullable Found day) {
        if (day == null || day.day() == null) {
            return day;
        }
        Term part = line.term(day.last(), Kind.PART);
        if (part == null || part.form().equals("the") || line.joined(day.last())) {
            return day;
        }
        int last = line.after(day.last());
        boolean adverb = part.form().equals("adverb") || (part.code().equals("EV") && Days.read(line, last) == null);
        return adverb ? part(day.to(last), part) : day;
    }

    private static Found part(Found day, Term part) {
        return new Found(
                day.first(),
                day.last(),
                TimeType.TIME,
                day.value() + "T" + part.code(),
                day.day(),
                day.weekday(),
                day.relative(),
                day.rule() + " " + part.reference());
    }
}
