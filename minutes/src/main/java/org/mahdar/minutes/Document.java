package org.mahdar.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report as it was read. {@code sha256} is over the UTF-8 bytes of {@code text}, in lower-case hexadecimal;
 * {@code language} is BCP 47. All spans of the minutes point into {@code text}.
 */
public record Document(
        String id,
        String sha256,
        @Nullable String url,
        @Nullable String title,
        @Nullable Outlet outlet,
        @Nullable LocalDate published,
        @Nullable PublishedFrom publishedFrom,
        String language,
        String text) {}
