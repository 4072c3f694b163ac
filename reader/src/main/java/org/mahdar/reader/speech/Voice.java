package org.mahdar.reader.speech;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.SourceKind;

/**
 * Who speaks: an entity of the report, or a phrase that names nobody ("informed sources").
 *
 * @param entity the entity's id, or -1
 * @param first the first token where the voice is mentioned
 * @param last the token after it
 * @param kind what kind of source it is where its noun tells, or null
 */
public record Voice(
        int entity, int first, int last, @Nullable SourceKind kind) {

    /** Whether it names nobody. */
    public boolean isAnonymous() {
        return entity < 0;
    }

    /** Whether {@code other} is the same voice. */
    public boolean is(Voice other) {
        return isAnonymous() ? other.isAnonymous() && first == other.first : entity == other.entity;
    }
}
