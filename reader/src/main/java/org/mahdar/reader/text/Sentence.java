package org.mahdar.reader.text;

/**
 * A sentence: the tokens from {@code first} to before {@code last}.
 *
 * @param index its place among the report's sentences
 * @param paragraph the place of its paragraph in the report
 */
public record Sentence(int index, int paragraph, int first, int last) {}
