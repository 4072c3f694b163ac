package org.mahdar.cli.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement between a reader and the gold.
 *
 * @param report the report's id
 * @param layer the layer, as in {@link Measure#layer()}
 * @param kind what went wrong
 * @param fields what differs, for {@link Kind#WRONG}; else empty
 * @param gold what the gold says, or null for {@link Kind#INVENTED}
 * @param output what the reader says, or null for {@link Kind#MISSED}
 */
public record Mistake(
        String report,
        String layer,
        Kind kind,
        List<String> fields,
        @Nullable String gold,
        @Nullable String output) {

    /** The ways to be wrong. */
    public enum Kind {
        /** In the gold, not in the output. */
        MISSED,
        /** In the output, not in the gold. */
        INVENTED,
        /** In both, with a field that differs. */
        WRONG
    }

    public Mistake {
        fields = List.copyOf(fields);
    }

    /** The class of mistake it belongs to, such as {@code wrong date, place}. */
    public String type() {
        String word = kind.name().toLowerCase(java.util.Locale.ROOT);
        return fields.isEmpty() ? word : word + " " + String.join(", ", fields);
    }
}
