/**
 * Tables of linguistic knowledge: text files beside the rooms that use them, read once, looked up fast.
 */
@NullMarked
package org.mahdar.reader.lexicon;

import org.jspecify.annotations.NullMarked;
