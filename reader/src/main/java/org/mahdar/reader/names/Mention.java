package org.mahdar.reader.names;

import java.util.List;

/**
 * A place in the report where entities are meant: the tokens from {@code first} to before {@code last}, title and apposed
 * office included.
 *
 * @param nameFirst the first token of the name itself; equals {@code nameLast} where there is none
 * @param nameLast the token after the name
 * @param form how they are meant
 * @param entities the ids of the entities meant: one, or several for "the two ministers"
 */
public record Mention(int first, int last, int nameFirst, int nameLast, Form form, List<Integer> entities) {

    /** How a mention means its entities. */
    public enum Form {
        /** By name, full or short, with or without title. */
        NAME,
        /** By office alone: "the Turkish foreign minister", "the minister". */
        ROLE,
        /** By a word that stands for one or more of those spoken of: "the two sides", "his country", "the ministry". */
        ALIAS
    }

    public Mention {
        entities = List.copyOf(entities);
    }
}
