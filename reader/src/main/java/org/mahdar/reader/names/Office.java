package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;

/**
 * An office as the report gives it to a person: the tokens of its title from {@code first} to before {@code last}.
 *
 * @param title as written, without the name
 * @param organisation as written, where the title names one
 * @param country ISO 3166-1 alpha-3, where the report or its words tell
 */
public record Office(
        int first,
        int last,
        String title,
        RoleCode role,
        @Nullable String organisation,
        @Nullable String country) {}
