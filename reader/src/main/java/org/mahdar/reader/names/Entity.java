package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something the report names, over all its mentions.
 *
 * @param id its place among the report's entities
 * @param name the fullest form, without titles, hashtag marks or quotation marks; for a state the name the report uses,
 *     else its capital as written, else its usual name
 * @param forms every form used, as written
 * @param named whether the report gives it a name; a person known by office alone has none, and {@code name} is the office
 *     as written
 * @param country ISO 3166-1 alpha-3: of a state or place itself, of a person or organisation the one it belongs to
 * @param offices of a person, most telling first
 * @param kind a finer kind from the lexicon (ministry, agency, newspaper, broadcaster, party, armed-group, body,
 *     government, capital, city, crossing, region, country…), or null
 * @param reference the lexicon line that knows it ({@code states.tsv:7}), or null
 */
public record Entity(
        int id,
        EntityType type,
        String name,
        List<String> forms,
        boolean named,
        @Nullable String country,
        List<Office> offices,
        @Nullable String kind,
        @Nullable String reference) {

    public Entity {
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
    }
}
