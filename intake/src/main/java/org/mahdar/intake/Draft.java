package org.mahdar.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a file or line says of a report, before it is admitted. */
record Draft(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String text) {}
