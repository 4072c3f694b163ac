package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;

/**
 * A body's name in the text: the tokens from {@code first} to before {@code last}.
 *
 * @param country whose it is, as its words say
 * @param national whether, named without a country, it is that of whom the report speaks for
 * @param known the organisation of the lexicon, or null
 * @param reference the lexicon line
 */
record Body(
        int first,
        int last,
        EntityType type,
        String kind,
        @Nullable String country,
        boolean national,
        Lexicon.@Nullable Organisation known,
        String reference) {

    boolean isInternational() {
        return known != null && known.country() == null && kind.equals("body");
    }
}
