package org.mahdar.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A position as PLOVER codes it.
 */
public record Plover(PloverType type, @Nullable String mode) {}
