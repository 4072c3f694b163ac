/**
 * Precision on articles nobody has annotated: articles drawn by chance, whose minutes are read item by item against their text.
 *
 * <p>{@link org.mahdar.lab.audit.Draw} chooses the articles, a reader judges every item, {@link org.mahdar.lab.audit.Verdicts}
 * counts what the reader said.
 */
@NullMarked
package org.mahdar.lab.audit;

import org.jspecify.annotations.NullMarked;
