package org.mahdar.minutes;

/**
 * Words of the report: UTF-16 code units from {@code start} to before {@code end} of the document's text, and the text
 * between them, character for character.
 */
public record Span(int start, int end, String exact) {

    public Span {
        if (start < 0 || end <= start || exact.length() != end - start) {
            throw new IllegalArgumentException(
                    "a span from " + start + " to " + end + " cannot hold " + exact.length() + " code units");
        }
    }

    /**
     * The span from {@code start} to before {@code end} of {@code text}.
     *
     * @throws IndexOutOfBoundsException if the text has no such part
     */
    public static Span of(String text, int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }
}
