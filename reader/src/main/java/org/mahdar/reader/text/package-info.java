/**
 * The first room: the report as tokens, sentences, paragraphs and quotations, every one of which can point back to the
 * original text. Later rooms see normalised words only.
 */
@NullMarked
package org.mahdar.reader.text;

import org.jspecify.annotations.NullMarked;
