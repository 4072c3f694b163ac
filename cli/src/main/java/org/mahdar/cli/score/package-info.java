/**
 * What scoring against a gold standard yields and how it is shown. The measuring itself is done by a
 * {@link org.mahdar.cli.score.Scorer} found through {@link java.util.ServiceLoader}: the command does not know who measures.
 */
@NullMarked
package org.mahdar.cli.score;

import org.jspecify.annotations.NullMarked;
