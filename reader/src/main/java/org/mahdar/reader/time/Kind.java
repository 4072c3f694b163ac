package org.mahdar.reader.time;

/** What a word of the time room's tables is for; the tables' comments say what each means. */
enum Kind {
    MONTH,
    HIJRI_MONTH,
    WEEKDAY,
    SEASON,
    CARDINAL,
    ORDINAL,
    FIRST,
    UNIT,
    SET,
    DECADE,
    SHARE,
    FRACTION,
    DAY,
    PART,
    POINTER,
    SAME,
    THIS,
    EDGE,
    EVERY,
    FROM,
    TO,
    OR,
    BETWEEN,
    AGO,
    ERA,
    CLOCK,
    ZONE,
    MATCHING
}
