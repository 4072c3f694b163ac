package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Takes;
import org.mahdar.reader.names.Lexicon.TitleHead;

/** A title while it is being read: its head, and what the words after the head have said so far. */
final class TitleDraft {

    final Match<TitleHead> head;
    final Takes takes;

    /** The first token that has not been read. */
    int pos;

    RoleCode role;

    @Nullable
    String country;

    @Nullable
    Body body;

    boolean nationality;
    boolean definite;
    boolean more;
    boolean international;

    /** Whether another title tells whose office it is. */
    boolean office;

    /** Whether the body is only told by what it is about. */
    boolean topic;

    /** Whether a place has been told where the body is. */
    boolean located;

    /** Whether a pronoun stands for whom the holder serves. */
    boolean owned;

    /** Where the other title starts, or -1. */
    int inner = -1;

    TitleDraft(Match<TitleHead> head) {
        this.head = head;
        this.takes = head.value().takes();
        this.pos = head.last();
        this.role = head.value().role();
        this.definite = head.value().definite();
        this.country = head.value().country();
        this.international = head.value().international();
    }

    boolean isConstruct(Page page) {
        return head.last() - head.first() > 1 || !page.isDefinite(head.first());
    }

    /** The title as far as it is read, or null where a part is missing without which its head means nothing. */
    @Nullable
    Title title() {
        if (isIncomplete()) {
            return null;
        }
        boolean leadsState = head.value().role() == RoleCode.PARTY_LEADER
                && takes == Takes.MUST_BODY
                && body == null
                && country != null;
        return new Title(
                head.first(),
                pos,
                leadsState ? RoleCode.HEAD_OF_STATE : role,
                takes,
                country,
                body,
                definite,
                head.value().plural(),
                more || head.last() - head.first() > 1,
                international && country == null,
                owned,
                inner);
    }

    private boolean isIncomplete() {
        return switch (takes) {
            case MUST_BODY -> body == null && country == null && !office;
            case MUST_COUNTRY -> country == null;
            default -> false;
        };
    }
}
