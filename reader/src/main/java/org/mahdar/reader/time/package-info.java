/**
 * The third room: time expressions and their TIMEX3 values.
 */
@NullMarked
package org.mahdar.reader.time;

import org.jspecify.annotations.NullMarked;
