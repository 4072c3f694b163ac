/**
 * Turns files into reports: plain text, HTML pages, JSON Lines and single JSON reports, packed with gzip or not, told apart
 * by their content. {@link org.mahdar.intake.Intake} is the way in. Whatever cannot be read becomes an
 * {@link org.mahdar.intake.Item.Unreadable} that names file and line; nothing is skipped in silence.
 */
@NullMarked
package org.mahdar.intake;

import org.jspecify.annotations.NullMarked;
