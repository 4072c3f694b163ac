package org.mahdar.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.text.Token;
import org.mahdar.reader.words.Words;

/**
 * Finds the time expressions of a report and what they mean. Of the rules that match at a word the longest match counts;
 * what does not resolve to a value is left out. Thread-safe; linear in the report's length.
 */
public final class TimeTagger {

    /** In which paragraphs a full date tells the day of publication of a report that comes without one. */
    private static final int DATELINE_PARAGRAPHS = 2;

    private TimeTagger() {}

    /**
     * The times of a report.
     *
     * @param published the day relative expressions count from; if null, the first full date of the report's first two
     *     lines; if there is none, relative expressions are left out
     */
    public static Times read(Words words, @Nullable LocalDate published) {
        Words cut = Vocabulary.shipped().cut(words);
        LocalDate day = published != null ? published : dateline(cut);
        List<Found> found = new ArrayList<>();
        YearMonth spoken = null;
        int previous = 0;
        for (Sentence sentence : cut.text().sentences()) {
            int before = found.size();
            walk(new Line(cut, sentence, day, spoken), found, previous);
            previous = before;
            spoken = lastMonth(found, before, spoken);
        }
        return Reconciliation.of(cut, found, day);
    }

    /** The first full date in the report's first lines, or null. */
    private static @Nullable LocalDate dateline(Words words) {
        for (Sentence sentence : words.text().sentences()) {
            if (sentence.paragraph() >= DATELINE_PARAGRAPHS) {
                return null;
            }
            List<Found> found = new ArrayList<>();
            walk(new Line(words, sentence, null, null), found, 0);
            for (Found each : found) {
                if (each.day() != null) {
                    return each.day();
                }
            }
        }
        return null;
    }

    private static void walk(Line line, List<Found> found, int previous) {
        int start = found.size();
        int i = line.first;
        while (i < line.last) {
            Found longest = line.term(i) == null && line.words.get(i).token().kind() != Token.Kind.NUMBER
                    ? null
                    : longest(line, i);
            if (longest == null) {
                i++;
                continue;
            }
            if (!longest.value().isEmpty()) {
                found.add(longest);
            }
            i = longest.last();
        }
        Clockwork.giveDays(found, previous, start);
    }

    private static @Nullable Found longest(Line line, int i) {
        Found best = Clocks.read(line, i);
        best = longer(best, Parts.read(line, i));
        best = longer(best, Periods.read(line, i));
        return longer(best, Durations.read(line, i));
    }

    private static @Nullable Found longer(@Nullable Found best, @Nullable Found next) {
        return next == null || (best != null && best.last() >= next.last()) ? best : next;
    }

    /** The month of the last of the items of {@code found} from index {@code from} on that has a year, else {@code spoken}. */
    private static @Nullable YearMonth lastMonth(List<Found> found, int from, @Nullable YearMonth spoken) {
        for (int i = found.size() - 1; i >= from; i--) {
            Found each = found.get(i);
            int year = number(each.value(), 0, 4);
            if (each.type() != TimeType.DURATION && each.type() != TimeType.SET && year > 0) {
                int month = each.value().startsWith("-", 4) ? number(each.value(), 5, 7) : -1;
                return YearMonth.of(year, month >= 1 && month <= 12 ? month : 1);
            }
        }
        return spoken;
    }

    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = i < value.length() ? value.charAt(i) - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
