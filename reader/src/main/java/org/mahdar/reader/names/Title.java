package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.names.Lexicon.Takes;

/**
 * A title in the text: the tokens from {@code first} to before {@code last}.
 *
 * @param country whom the holder serves, as the title says, or null
 * @param organisation where the title names one, or null
 * @param definite whether it means one known person
 * @param plural whether it announces several people
 * @param complete whether more than its head is there, so that it can tell its holder without a name
 * @param owned whether a pronoun stands for whom the holder serves
 * @param inner where the title of whom the holder serves starts, or -1
 * @param international whether an adjective says that its holder serves no state
 */
record Title(
        int first,
        int last,
        RoleCode role,
        Takes takes,
        @Nullable String country,
        @Nullable Body organisation,
        boolean definite,
        boolean plural,
        boolean complete,
        boolean international,
        boolean owned,
        int inner) {

    /** Whether it is an international body's, so that its holder has no country. */
    boolean isInternational() {
        return international || (country == null && organisation != null && organisation.isInternational());
    }

    /** This title as far as the title of whom the holder serves. */
    Title untilInner() {
        return new Title(
                first, inner, role, takes, country, organisation, definite, plural, complete, international, owned, -1);
    }

    /** This title of several as one of them holds it. */
    Title of(@Nullable String state) {
        return new Title(
                first,
                last,
                role,
                takes,
                state == null ? country : state,
                organisation,
                definite,
                false,
                true,
                international,
                owned,
                -1);
    }

    boolean isKin() {
        return takes == Takes.KIN;
    }

    boolean isCounterpart() {
        return takes == Takes.COUNTERPART;
    }
}
