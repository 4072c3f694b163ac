package org.mahdar.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.text.Token;

/** Dates in digits alone: 12/10/2025, 2025-10-12, 12.10.2025. */
final class NumericDate {

    private NumericDate() {}

    /** The date whose digits start at {@code at}, in an expression that starts at {@code first}; or null. */
    static @Nullable Found read(Line line, int first, int at) {
        if (!line.in(at) || line.words.get(at).token().kind() != Token.Kind.NUMBER) {
            return null;
        }
        String form = line.words.get(at).form();
        if (form.length() >= 8) {
            return dotted(first, at, form);
        }
        Found dateline = dateline(line, first, at);
        if (dateline != null) {
            return dateline;
        }
        int a = line.number(at);
        boolean marks = (line.mark(at + 1, '/') && line.mark(at + 3, '/'))
                || (line.mark(at + 1, '-') && line.mark(at + 3, '-'));
        if (a < 0 || !marks || line.mark(at + 5, line.mark(at + 1, '/') ? '/' : '-')) {
            return null;
        }
        int b = line.number(at + 2);
        int c = line.number(at + 4);
        if (line.digits(at, 4)) {
            return found(first, at + 5, a, b, c);
        }
        return line.digits(at + 4, 4) ? found(first, at + 5, c, b, a) : null;
    }

    /** Day and month of a dateline (17 - 10 (كونا)): the year is the nearest. */
    private static @Nullable Found dateline(Line line, int first, int at) {
        LocalDate today = line.day();
        int day = line.number(at);
        int month = line.number(at + 2);
        if (today == null
                || line.paragraph > 1
                || at > line.first + 5
                || day < 1
                || !(line.dash(at + 1) || line.mark(at + 1, '/'))
                || month < 1
                || month > 12
                || !line.mark(at + 3, '(')) {
            return null;
        }
        LocalDate date = Almanac.day(Almanac.yearOfDay(today, month, day, Direction.NEAREST), month, day);
        return date == null ? null : Found.day(first, at + 3, date, true, "dateline");
    }

    private static @Nullable Found dotted(int first, int at, String form) {
        String[] parts = form.split("\\.", -1);
        if (parts.length != 3 || parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2) {
            return null;
        }
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
        }
        return found(first, at + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    /** Day and month stand in this order; where that gives no month, in the other. */
    private static @Nullable Found found(int first, int last, int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return null;
        }
        LocalDate date = month > 12 ? Almanac.day(year, day, month) : Almanac.day(year, month, day);
        return date == null ? null : Found.day(first, last, date, false, "numeric-date");
    }
}
