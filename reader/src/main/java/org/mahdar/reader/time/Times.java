package org.mahdar.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of a report. Immutable; thread-safe.
 *
 * @param mentions every place that names a time, in text order; none overlaps another
 * @param conflicts weekdays the report gives to days that were none
 */
public record Times(List<TimeMention> mentions, List<Conflict> conflicts) {

    /**
     * Two mentions of one day that cannot both be right.
     *
     * @param weekday the one that names the weekday
     * @param day the one that names the day of the month
     * @param message what is wrong, in plain English
     */
    public record Conflict(TimeMention weekday, TimeMention day, String message) {}

    public Times {
        mentions = List.copyOf(mentions);
        conflicts = List.copyOf(conflicts);
    }

    /** The mention that covers the token, or null. */
    public @Nullable TimeMention at(int token) {
        int next = from(token + 1);
        TimeMention before = next == 0 ? null : mentions.get(next - 1);
        return before != null && token < before.last() ? before : null;
    }

    /** The mentions that lie whole between token {@code first} and before token {@code last}, in text order. */
    public List<TimeMention> within(int first, int last) {
        int from = from(first);
        int to = from;
        while (to < mentions.size() && mentions.get(to).last() <= last) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The index of the first mention that starts at {@code token} or later. */
    private int from(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
