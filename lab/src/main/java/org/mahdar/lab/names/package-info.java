/** Measuring who a name, an office or a pronoun points back to. */
@NullMarked
package org.mahdar.lab.names;

import org.jspecify.annotations.NullMarked;
