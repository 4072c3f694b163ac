package org.mahdar.reader.frames;

/**
 * A phrase that belongs to a predicate.
 *
 * @param host the token of a common noun between the predicate and the phrase that the phrase rather belongs to ("relations
 *     <em>with Türkiye</em>"), or -1
 */
public record Argument(Connector connector, Group group, int host) {}
