/**
 * The fifth room: who does what to whom in a clause.
 */
@NullMarked
package org.mahdar.reader.frames;

import org.jspecify.annotations.NullMarked;
