package org.mahdar.reader.findings;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.FindingKind;

/**
 * Something to warn of: the tokens from {@code first} to before {@code last} show it.
 *
 * @param against the other passage where two contradict each other, or null
 */
public record Warning(
        FindingKind kind,
        String message,
        int first,
        int last,
        @Nullable Passage against,
        String rule) {

    /** The tokens from {@code first} to before {@code last}. */
    public record Passage(int first, int last) {}
}
