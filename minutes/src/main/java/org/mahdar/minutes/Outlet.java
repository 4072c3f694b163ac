package org.mahdar.minutes;

import org.jspecify.annotations.Nullable;

/**
 * Who published a report. {@code kind} is one of agency, newspaper, broadcaster, ministry, government, website, other;
 * {@code country} is ISO 3166-1 alpha-3.
 */
public record Outlet(
        String name, @Nullable String kind, @Nullable String country) {}
