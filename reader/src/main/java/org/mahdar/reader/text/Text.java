package org.mahdar.reader.text;

import java.util.List;
import org.mahdar.minutes.Span;

/**
 * A report cut into tokens, sentences and quotations. Tokens and sentences are in text order; quotations in the order
 * of their opening marks.
 */
public record Text(String original, List<Token> tokens, List<Sentence> sentences, List<Quotation> quotations) {

    public Text {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    /** The words of the tokens from {@code first} to before {@code last}, as the report has them. */
    public Span span(int first, int last) {
        return Span.of(original, tokens.get(first).start(), tokens.get(last - 1).end());
    }

    /** The characters of the token at {@code index}, as the report has them. */
    public String written(int index) {
        Token token = tokens.get(index);
        return original.substring(token.start(), token.end());
    }
}
