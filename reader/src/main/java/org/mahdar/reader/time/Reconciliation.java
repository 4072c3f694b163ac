package org.mahdar.reader.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.words.Words;

/** Sets weekdays beside the dates they stand next to: the same day, or a contradiction. */
final class Reconciliation {

    /** How many words such as في or الموافق may stand between a weekday and its date, marks not counted. */
    private static final int GLUE = 2;

    private Reconciliation() {}

    static Times of(Words words, List<Found> found, @Nullable LocalDate anchor) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            Found a = found.get(i - 1);
            Found b = found.get(i);
            if (a.day() == null
                    || b.day() == null
                    || (!a.dated() && !b.dated())
                    || !glued(words, a.last(), b.first())
                    || words.get(b.first()).conjunction().equals("و")) {
                continue;
            }
            int weekday = a.weekday() != null && b.weekday() == null
                    ? i - 1
                    : b.weekday() != null && a.weekday() == null ? i : -1;
            if (weekday < 0) {
                continue;
            }
            int day = weekday == i ? i - 1 : i;
            LocalDate date = found.get(day).day();
            if (date == null) {
                continue;
            }
            if (date.getDayOfWeek() == found.get(weekday).weekday()) {
                found.set(weekday, found.get(weekday).on(date));
            } else {
                pairs.add(new int[] {weekday, day});
            }
        }
        List<TimeMention> mentions = new ArrayList<>(found.size());
        for (Found each : found) {
            mentions.add(new TimeMention(
                    each.first(),
                    each.last(),
                    each.type(),
                    each.value(),
                    each.relative() && anchor != null ? anchor.toString() : null,
                    each.rule()));
        }
        List<Times.Conflict> conflicts = new ArrayList<>(pairs.size());
        for (int[] pair : pairs) {
            conflicts.add(
                    new Times.Conflict(mentions.get(pair[0]), mentions.get(pair[1]), message(found.get(pair[1]))));
        }
        return new Times(mentions, conflicts);
    }

    private static String message(Found day) {
        LocalDate date = day.day();
        return date == null
                ? ""
                : date + " was a "
                        + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + ", not the weekday the report names";
    }

    private static boolean glued(Words words, int from, int to) {
        int glue = 0;
        for (int i = from; i < to; i++) {
            if (words.get(i).isWord() && (!Contexts.has(Contexts.Context.DATE_GLUE, words.get(i)) || ++glue > GLUE)) {
                return false;
            }
            if (words.get(i).token().isMark('.') || i - from > 2 * GLUE + 2) {
                return false;
            }
        }
        return true;
    }
}
