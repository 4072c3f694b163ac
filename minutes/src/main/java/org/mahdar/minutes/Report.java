package org.mahdar.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is given: one report as it was published. Only {@code id} and {@code text} are required;
 * {@code publishedFrom} says where {@code published} was taken from.
 */
public record Report(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable Outlet outlet,
        @Nullable LocalDate published,
        @Nullable PublishedFrom publishedFrom,
        String text) {}
