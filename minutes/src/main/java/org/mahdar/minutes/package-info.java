/**
 * The vocabulary of Mahdar: a {@link org.mahdar.minutes.Report} goes in, its {@link org.mahdar.minutes.Minutes} come
 * out. Every record is immutable and safe to share between threads; a component marked nullable is absent, which
 * means unknown. Offsets are UTF-16 code units into the document's text, end exclusive.
 */
@NullMarked
package org.mahdar.minutes;

import org.jspecify.annotations.NullMarked;
