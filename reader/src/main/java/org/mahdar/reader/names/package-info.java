/**
 * The fourth room: people, organisations, states and places, their titles and roles, and who is meant by "his counterpart"
 * or "the two sides".
 */
@NullMarked
package org.mahdar.reader.names;

import org.jspecify.annotations.NullMarked;
