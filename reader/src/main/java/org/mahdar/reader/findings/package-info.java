/**
 * The last room: what a careful reader should be warned of.
 */
@NullMarked
package org.mahdar.reader.findings;

import org.jspecify.annotations.NullMarked;
