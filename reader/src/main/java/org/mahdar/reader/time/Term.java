package org.mahdar.reader.time;

/**
 * A line of the time room's tables.
 *
 * @param kind what it is for
 * @param code its code, or empty
 * @param number its number, or 0
 * @param form its form, or empty
 * @param reference file and line
 */
record Term(Kind kind, String code, int number, String form, String reference) {

    boolean is(Kind wanted, String wantedCode) {
        return kind == wanted && code.equals(wantedCode);
    }
}
