/**
 * Reads one report. {@link org.mahdar.reader.Reader} is the façade; its body lists the rooms a report walks through.
 */
@NullMarked
package org.mahdar.reader;

import org.jspecify.annotations.NullMarked;
