/**
 * Measures a reader against a gold standard: reports annotated by people, one JSON file each. The measures are defined in
 * {@code docs/accuracy-measures.md}.
 */
@NullMarked
package org.mahdar.lab.score;

import org.jspecify.annotations.NullMarked;
