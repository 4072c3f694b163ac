package org.mahdar.reader.time;

/** Which way from the day of publication an expression looks. */
enum Direction {
    PAST,
    FUTURE,
    /** The nearest to the day of publication. */
    NEAREST,
    /** The month, week or year of the day of publication itself. */
    THIS
}
