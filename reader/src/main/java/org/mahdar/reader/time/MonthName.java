package org.mahdar.reader.time;

import org.jspecify.annotations.Nullable;

/**
 * A month by its name or names (كانون الثاني/يناير, آذار (مارس), شهر أيار).
 *
 * @param firm whether the words can mean nothing else
 */
record MonthName(int month, boolean hijri, boolean firm, String form, int last, String reference) {

    /** The month that starts at {@code i}, or null. */
    static @Nullable MonthName read(Line line, int i) {
        boolean named = line.is(i, Kind.UNIT, "M", "one");
        int at = named ? line.after(i) : i;
        Term term = line.term(at);
        if (term == null || (term.kind() != Kind.MONTH && term.kind() != Kind.HIJRI_MONTH)) {
            return null;
        }
        int last = line.after(at);
        boolean hijri = term.kind() == Kind.HIJRI_MONTH;
        boolean firm = named || term.form().isEmpty() || (term.form().equals("madda") && hasMadda(line, at));
        int twin = hijri ? -1 : twin(line, last, term.number());
        return twin < 0
                ? new MonthName(term.number(), hijri, firm, term.form(), last, term.reference())
                : new MonthName(term.number(), false, true, "", twin, term.reference());
    }

    private static boolean hasMadda(Line line, int i) {
        return line.words.text().written(i).indexOf('آ') >= 0;
    }

    /** Where a second name of the same month after the first ends, or -1. */
    private static int twin(Line line, int i, int month) {
        boolean bracket = line.mark(i, '(');
        boolean mark = bracket || line.mark(i, '/') || line.mark(i, '\\') || line.dash(i) || line.mark(i, '|');
        int at = mark ? i + 1 : i;
        Term term = line.term(at, Kind.MONTH);
        if (term == null || line.joined(at)) {
            return -1;
        }
        int last = line.after(at);
        if (term.number() != month) {
            // A slip of the pen (يونيو/تموز): the first name stands, and the second is no month of its own.
            return line.mark(i, '/') ? last : -1;
        }
        if (!bracket) {
            return last;
        }
        return line.mark(last, ')') ? last + 1 : -1;
    }
}
