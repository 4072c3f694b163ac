package org.mahdar.reader.text;

/**
 * Quoted words: {@code open} and {@code close} are the indexes of the tokens that are its marks; the quoted words lie
 * between. It may cross sentences, not paragraphs, and may lie inside another.
 */
public record Quotation(int open, int close) {

    /** Whether the token at {@code index} is quoted by it. */
    public boolean contains(int index) {
        return open < index && index < close;
    }
}
