package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Takes;
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
        return head == null || isAdjective(head) ? null : new TitleWalk(page, bodies, this, head, limit).title();
    }

    /** "المكتب الإعلامي", "المؤتمر الصحفي": such titles are adjectives after a definite noun. */
    boolean isAdjective(Match<TitleHead> title) {
        boolean soft = title.value().role() == RoleCode.JOURNALIST
                || title.value().role() == RoleCode.OFFICIAL
                || title.value().role() == RoleCode.GOVERNOR
                || title.value().role() == RoleCode.OTHER;
        int before = title.first() - 1;
        return soft
                && title.last() == title.first() + 1
                && title.value().takes() != Takes.KIN
                && title.value().takes() != Takes.COUNTERPART
                && title.value().takes() != Takes.ROYAL
                && before >= 0
                && page.isWord(before)
                && page.isPlain(title.first())
                && page.isDefinite(title.first())
                && page.isDefinite(before);
    }
}
