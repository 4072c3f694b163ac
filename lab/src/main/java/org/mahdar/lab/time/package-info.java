/** Measuring the time room. */
@NullMarked
package org.mahdar.lab.time;

import org.jspecify.annotations.NullMarked;
