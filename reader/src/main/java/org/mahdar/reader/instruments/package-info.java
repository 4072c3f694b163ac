/**
 * Builds agreements and other documents from frames.
 */
@NullMarked
package org.mahdar.reader.instruments;

import org.jspecify.annotations.NullMarked;
