package org.mahdar.reader.speech;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Plover;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Stance;

/**
 * A stand taken, as found in the text.
 *
 * @param trigger the token of the cue
 * @param target the entity it is addressed to, or -1
 * @param first the first token of the issue
 * @param last the token after it
 * @param rule how it was found, and the lexicon line of the cue
 */
public record Stand(
        int sentence,
        int trigger,
        Voice holder,
        Stance stance,
        int target,
        int first,
        int last,
        Span issue,
        @Nullable Plover plover,
        String rule) {}
