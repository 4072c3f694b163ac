/**
 * Builds statements, positions and sources from frames.
 */
@NullMarked
package org.mahdar.reader.speech;

import org.jspecify.annotations.NullMarked;
