package org.mahdar.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a time of the clock that names no day the day its sentence, or the one before, names; without one it is left out. */
final class Clockwork {

    private Clockwork() {}

    /**
     * Completes the items of {@code found} from index {@code start}, which are those of one sentence; those from
     * {@code before} are of the sentence before it.
     */
    static void giveDays(List<Found> found, int before, int start) {
        for (int i = found.size() - 1; i >= start; i--) {
            Found clock = found.get(i);
            if (clock.value().startsWith("T")) {
                LocalDate day = nearestDay(found, before, start, i);
                if (day == null) {
                    found.remove(i);
                } else {
                    found.set(
                            i,
                            new Found(
                                    clock.first(),
                                    clock.last(),
                                    clock.type(),
                                    day + clock.value(),
                                    null,
                                    null,
                                    true,
                                    clock.rule()));
                }
            }
        }
    }

    /** The day of the nearest item of the sentence that has one, else of the last one of the sentence before. */
    private static @Nullable LocalDate nearestDay(List<Found> found, int before, int start, int clock) {
        Found at = found.get(clock);
        LocalDate nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int i = start; i < found.size(); i++) {
            Found other = found.get(i);
            int away = i < clock ? at.first() - other.last() : other.first() - at.last();
            if (i != clock && other.day() != null && away < distance) {
                nearest = other.day();
                distance = away;
            }
        }
        for (int i = start - 1; nearest == null && i >= before; i--) {
            nearest = found.get(i).day();
        }
        return nearest;
    }
}
