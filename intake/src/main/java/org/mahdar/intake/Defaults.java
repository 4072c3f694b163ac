package org.mahdar.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;

/**
 * What to take for a report that does not say it itself.
 *
 * @param published the day of publication, recorded as {@code given}
 * @param outlet who published it
 */
public record Defaults(
        @Nullable LocalDate published, @Nullable Outlet outlet) {

    /** No defaults: what a report does not say stays unknown. */
    public static final Defaults NONE = new Defaults(null, null);
}
