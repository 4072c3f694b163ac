package org.mahdar.intake;

/**
 * How large things may be, so that memory stays bounded whatever comes in.
 *
 * @param reportCharacters UTF-16 code units of one report's text
 * @param documentBytes bytes of a file that holds a single report, or of one line of JSON Lines
 * @param pageBytes bytes of an HTML page
 * @param expandedBytes bytes that a packed file may unpack to
 * @param expansion how many times its size a packed file may unpack to, once it has passed {@code documentBytes}
 */
public record Limits(int reportCharacters, int documentBytes, int pageBytes, long expandedBytes, int expansion) {

    /** 2 Mi characters a report, 16 MiB a line or file, 4 MiB a page; packed files to 16 GiB and 200 times their size. */
    public static final Limits STANDARD = new Limits(2 << 20, 16 << 20, 4 << 20, 16L << 30, 200);
}
