/** Training and measuring the room of words. */
@NullMarked
package org.mahdar.lab.words;

import org.jspecify.annotations.NullMarked;
