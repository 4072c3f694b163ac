package org.mahdar.reader.time;

import org.jspecify.annotations.Nullable;

/** A number in digits or words that ends before token {@code last}. */
record Count(int value, int last) {

    /** The cardinal that starts at {@code i}, or null. */
    static @Nullable Count cardinal(Line line, int i) {
        int digits = line.number(i);
        if (digits >= 0) {
            Term next = line.term(i + 1, Kind.CARDINAL);
            return next != null && next.form().equals("thousand") && digits < 1000
                    ? new Count(digits * 1000, line.after(i + 1))
                    : new Count(digits, i + 1);
        }
        int total = 0;
        int at = i;
        String size = "";
        Term term = line.term(at, Kind.CARDINAL);
        while (term != null && follows(size, term.form(), line.joined(at))) {
            total = term.form().equals("thousand") && total > 0 ? total * 1000 : total + term.number();
            size = term.form();
            at = line.after(at);
            term = line.term(at, Kind.CARDINAL);
        }
        return at == i ? null : new Count(total, at);
    }

    /** Whether a number word of size {@code next} may continue a number whose last word was of size {@code size}. */
    private static boolean follows(String size, String next, boolean joined) {
        return switch (size) {
            case "" -> true;
            case "one" -> joined ? next.equals("ten") : next.equals("thousand");
            case "hundred" -> joined ? !next.equals("hundred") && !next.equals("thousand") : next.equals("thousand");
            case "thousand" -> joined && !next.equals("thousand");
            default -> !joined && next.equals("thousand");
        };
    }

    /** The day of a month that starts at {@code i}: two digits at most, a definite ordinal, or a word for the first; or null. */
    static @Nullable Count dayOfMonth(Line line, int i) {
        int digits = line.number(i);
        if (digits >= 1 && digits <= 31 && !line.digits(i, 3) && !line.digits(i, 4)) {
            return new Count(digits, i + 1);
        }
        Term term = line.term(i);
        if (term == null) {
            return null;
        }
        int after = line.after(i);
        return switch (term.kind()) {
            case FIRST -> new Count(1, after);
            case CARDINAL ->
                term.form().equals("ten") && term.number() <= 30 && line.definite(i)
                        ? new Count(term.number(), after)
                        : null;
            case ORDINAL -> {
                Term ten = line.term(after, Kind.CARDINAL);
                if (term.number() < 10
                        && ten != null
                        && ten.form().equals("ten")
                        && line.joined(after)
                        && line.definite(after)) {
                    int day = term.number() + ten.number();
                    yield day <= 31 ? new Count(day, line.after(after)) : null;
                }
                yield term.form().equals("m") ? new Count(term.number(), after) : null;
            }
            default -> null;
        };
    }
}
