package org.mahdar.reader.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;

/** Times of the clock: الساعة العاشرة صباحا, الثامنة والنصف من مساء أمس, 14:30 بتوقيت غرينتش. */
final class Clocks {

    private record Hour(int hour, int minute, boolean digits, int last) {}

    private Clocks() {}

    /** The time of the clock that starts at {@code i}; its value has no day ({@code T10:00}) if its words name none. */
    static @Nullable Found read(Line line, int i) {
        boolean clock = line.is(i, Kind.CLOCK);
        Hour hour = hour(line, clock ? line.after(i) : i);
        if (hour == null) {
            return null;
        }
        int at = line.is(hour.last(), Kind.FROM) ? line.after(hour.last()) : hour.last();
        Term part = line.term(at, Kind.PART);
        boolean zone = line.is(hour.last(), Kind.ZONE);
        if (part == null
                && !zone
                && !(clock && (hour.hour() > 12 || (hour.digits() && hour.minute() >= 0 && hour.hour() == 0)))) {
            return null;
        }
        if (!clock && hour.digits() && hour.minute() < 0) {
            return null;
        }
        int last = zone ? zoneEnd(line, hour.last()) : hour.last();
        Found day = null;
        if (part != null) {
            day = part.form().isEmpty() ? Parts.read(line, at) : null;
            last = line.after(at);
            if (day == null || day.value().isEmpty()) {
                day = Days.read(line, last);
            }
        } else {
            day = Days.read(line, last);
        }
        int of24 = part == null ? hour.hour() : of24(hour.hour(), part.code());
        String time = String.format(Locale.ROOT, "T%02d:%02d", of24, Math.max(0, hour.minute()));
        if (day == null || day.day() == null) {
            return of24 > 23 ? null : Found.of(i, last, TimeType.TIME, time, "clock");
        }
        return new Found(
                i,
                day.last(),
                TimeType.TIME,
                day.day() + time,
                day.day(),
                day.weekday(),
                day.relative(),
                "clock " + day.rule());
    }

    private static int zoneEnd(Line line, int i) {
        int last = line.after(i);
        return line.in(last) && line.words.get(last).isWord() ? last + 1 : last;
    }

    /** The hour of 24 for an hour of 12 in a part of the day. */
    private static int of24(int hour, String part) {
        return switch (part) {
            case "MI" -> hour < 11 ? hour + 12 : hour;
            case "AF", "EV" -> hour < 12 ? hour + 12 : hour;
            case "NI" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
            default -> hour == 12 ? 0 : hour;
        };
    }

    /** Hours and minutes written as a decimal (الساعة 9,30), or null. */
    private static @Nullable Hour comma(Line line, int i) {
        String form =
                line.in(i) && line.is(i - 1, Kind.CLOCK) ? line.words.get(i).form() : "";
        if (form.length() < 4 || form.length() > 5 || ".,".indexOf(form.charAt(form.length() - 3)) < 0) {
            return null;
        }
        int hour = 0;
        int minute = 0;
        for (int c = 0; c < form.length(); c++) {
            int digit = form.charAt(c) - '0';
            if (c == form.length() - 3) {
                continue;
            }
            if (digit < 0 || digit > 9) {
                return null;
            }
            hour = c < form.length() - 3 ? hour * 10 + digit : hour;
            minute = c < form.length() - 3 ? minute : minute * 10 + digit;
        }
        return hour > 24 || minute > 59 ? null : new Hour(hour, minute, true, i + 1);
    }

    private static @Nullable Hour hour(Line line, int i) {
        int digits = line.number(i);
        if (digits >= 0 && digits <= 24 && !line.digits(i, 3) && !line.digits(i, 4)) {
            int minute = line.mark(i + 1, ':') && line.digits(i + 2, 2) ? line.number(i + 2) : -1;
            return minute > 59 || (minute >= 0 && line.mark(i + 3, ':'))
                    ? null
                    : new Hour(digits, minute, true, minute < 0 ? i + 1 : i + 3);
        }
        Hour comma = comma(line, i);
        if (comma != null) {
            return comma;
        }
        Term ordinal = line.term(i);
        boolean one = ordinal != null && ordinal.kind() == Kind.CARDINAL && ordinal.number() == 1 && line.definite(i);
        if (ordinal == null
                || !(one || (ordinal.kind() == Kind.ORDINAL && ordinal.form().equals("f")))) {
            return null;
        }
        int last = line.after(i);
        Term fraction = line.term(last);
        if (fraction != null && line.joined(last)) {
            int minute = fraction.kind() == Kind.SHARE || fraction.kind() == Kind.FRACTION
                    ? 60 / Math.max(2, fraction.number())
                    : -1;
            if (minute > 0) {
                return new Hour(ordinal.number(), minute, false, line.after(last));
            }
        }
        if (line.and(last)
                && line.number(last + 1) < 60
                && line.number(last + 1) > 0
                && line.is(last + 2, Kind.UNIT, "MIN", "one")) {
            return new Hour(ordinal.number(), line.number(last + 1), false, line.after(last + 2));
        }
        return ordinal.number() > 12 ? null : new Hour(ordinal.number(), -1, false, last);
    }
}
