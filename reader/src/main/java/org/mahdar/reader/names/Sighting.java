package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.names.Lexicon.Honorific;

/**
 * A person met in the text, before it is known who: the tokens from {@code first} to before {@code last}, the name in them
 * (empty if nameFirst equals nameLast), and the titles around it.
 *
 * @param titleFirst where the title before the name starts, ranks included
 * @param after the title after the name, or null
 * @param honorific a word that stands alone for somebody, or null
 * @param context the country a list or delegation lends to titles without one, or null
 */
record Sighting(
        int first,
        int last,
        int nameFirst,
        int nameLast,
        int titleFirst,
        List<Title> titles,
        @Nullable Title after,
        @Nullable Honorific honorific,
        @Nullable String context) {

    boolean isNamed() {
        return nameLast > nameFirst;
    }

    /** The most telling title, or null. */
    @Nullable
    Title title() {
        Title best = null;
        for (Title title : titles) {
            best = Roles.better(best, title);
        }
        return Roles.better(best, after);
    }

    /** The country the titles tell, or null. */
    @Nullable
    String country() {
        for (Title title : titles) {
            if (title.country() != null) {
                return title.country();
            }
        }
        return after == null ? null : after.country();
    }

    boolean isInternational() {
        Title title = title();
        return title != null && title.isInternational();
    }

    boolean isRoyal() {
        return titles.stream().anyMatch(title -> title.takes() == Lexicon.Takes.ROYAL);
    }

    boolean isCounterpart() {
        return titles.stream().anyMatch(Title::isCounterpart);
    }

    boolean isKin() {
        return !titles.isEmpty() && titles.get(0).isKin();
    }

    /** The role of the most telling title, or null. */
    @Nullable
    RoleCode role() {
        Title title = title();
        return title == null || title.isKin() || title.isCounterpart() ? null : title.role();
    }
}
