package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Spot;
import org.mahdar.reader.names.States.State;

/** A state, capital or place at some token: where it ends, and its country if it has one. */
record Where(int last, @Nullable String country) {

    /** The longest one at {@code at}, or null. */
    static @Nullable Where at(Page page, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        Match<State> state = page.state(at, limit);
        Match<State> capital = page.any(page.lexicon.states.capitals, at, limit);
        Match<Spot> spot = page.any(page.lexicon.places, at, limit);
        int last = Math.max(last(state), Math.max(last(capital), last(spot)));
        if (last < 0) {
            return null;
        }
        if (last(state) == last && state != null) {
            return new Where(last, state.value().country());
        }
        if (last(capital) == last && capital != null) {
            return new Where(last, capital.value().country());
        }
        return new Where(last, spot == null ? null : spot.value().country());
    }

    private static int last(@Nullable Match<?> match) {
        return match == null ? -1 : match.last();
    }
}
