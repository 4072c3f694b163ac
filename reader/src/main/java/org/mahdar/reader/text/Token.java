package org.mahdar.reader.text;

/**
 * A word, number or mark of the report.
 *
 * @param index its place among the report's tokens
 * @param start where it starts in the original text, in UTF-16 code units
 * @param end where it ends in the original text, exclusive
 * @param kind what it is made of
 * @param form its normalised form, see {@link Normalizer}
 */
public record Token(int index, int start, int end, Kind kind, String form) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Digits, with a decimal separator inside. */
        NUMBER,
        /** One punctuation mark or symbol. */
        MARK
    }

    /** Whether this is the mark {@code mark}. */
    public boolean isMark(char mark) {
        return kind == Kind.MARK && form.length() == 1 && form.charAt(0) == mark;
    }
}
