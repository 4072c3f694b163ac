package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a report names.
 *
 * @param entities all of them; an entity's id is its index
 * @param mentions in text order, none overlapping another
 * @param variants spellings of one person that differ from the first
 */
public record Names(List<Entity> entities, List<Mention> mentions, List<Variant> variants) {

    /** The spelling of a person at the tokens {@code first} to before {@code last} differs from that used first. */
    public record Variant(int entity, int first, int last) {}

    public Names {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        variants = List.copyOf(variants);
    }

    /** The entity of a mention's first id. */
    public Entity entity(Mention mention) {
        return entities.get(mention.entities().get(0));
    }

    /** The mention that covers the token at {@code token}, or null. Takes time logarithmic in the number of mentions. */
    public @Nullable Mention at(int token) {
        int index = indexAt(token);
        return index < 0 ? null : mentions.get(index);
    }

    /** The index of the mention that covers the token at {@code token}, or -1. */
    public int indexAt(int token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (token < mention.first()) {
                high = middle - 1;
            } else if (token >= mention.last()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The state of {@code country} (ISO 3166-1 alpha-3) if the report has one, or null. */
    public @Nullable Entity state(String country) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.STATE && country.equals(entity.country())) {
                return entity;
            }
        }
        return null;
    }
}
