package org.mahdar.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a time of the clock that names no day the day its sentence names; without one it is left out. */
final class Clockwork {

    private Clockwork() {}

    /** Completes the items of {@code found} from index {@code start}, which are those of one sentence. */
    static void giveDays(List<Found> found, int start) {
        for (int i = found.size() - 1; i >= start; i--) {
            Found clock = found.get(i);
            if (clock.value().startsWith("T")) {
                LocalDate day = nearestDay(found, start, i);
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
                                    day,
                                    null,
                                    true,
                                    clock.rule()));
                }
            }
        }
    }

    private static @Nullable LocalDate nearestDay(List<Found> found, int start, int clock) {
        for (int i = clock - 1; i >= start; i--) {
            if (found.get(i).day() != null) {
                return found.get(i).day();
            }
        }
        for (int i = clock + 1; i < found.size(); i++) {
            if (found.get(i).day() != null) {
                return found.get(i).day();
            }
        }
        return null;
    }
}
