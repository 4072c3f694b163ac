package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.TitleHead;

/** Reads titles: a head, what it takes, and adjectives, nationalities and bodies in any order after it. */
final class TitleGrammar {

    private final Page page;
    private final BodyGrammar bodies;

    TitleGrammar(Page page, BodyGrammar bodies) {
        this.page = page;
        this.bodies = bodies;
    }

    /** The title that starts at {@code at}, or null. */
    @Nullable
    Title read(int at, int limit) {
        Match<TitleHead> head = page.any(page.lexicon.titles, at, limit);
        return head == null ? null : new TitleWalk(page, bodies, this, head, limit).title();
    }
}
