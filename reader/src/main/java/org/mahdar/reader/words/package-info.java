/**
 * The second room: what each token is made of (clitics) and what it can be (verb, noun, particle; lemma, tense, person).
 */
@NullMarked
package org.mahdar.reader.words;

import org.jspecify.annotations.NullMarked;
