/** The minutes as a person reads them: {@link org.mahdar.cli.sheet.Sheet}. */
@NullMarked
package org.mahdar.cli.sheet;

import org.jspecify.annotations.NullMarked;
