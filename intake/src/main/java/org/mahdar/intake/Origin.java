package org.mahdar.intake;

/**
 * A place in an input.
 *
 * @param file the file as it was named, {@code -} for standard input
 * @param line the line from 1, or 0 for the file as a whole
 */
public record Origin(String file, int line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
