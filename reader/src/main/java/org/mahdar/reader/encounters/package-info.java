/**
 * Builds meetings, visits, calls, press conferences, messages, signings and exercises from frames.
 */
@NullMarked
package org.mahdar.reader.encounters;

import org.jspecify.annotations.NullMarked;
