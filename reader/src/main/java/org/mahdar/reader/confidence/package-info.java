/**
 * Beside the last room: how far an item is to be trusted, by how often items read like it were right in annotated reports.
 */
@NullMarked
package org.mahdar.reader.confidence;

import org.jspecify.annotations.NullMarked;
