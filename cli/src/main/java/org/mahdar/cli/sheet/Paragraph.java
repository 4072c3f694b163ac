package org.mahdar.cli.sheet;

import java.util.ArrayList;
import java.util.List;

/** Pieces of text that flow together: lines are broken between words, and all after the first are set in deeper. */
final class Paragraph {

    /** A stretch of one style that is kept whole when directions mix. */
    record Piece(String text, Style style) {}

    private final int indent;
    private final int hanging;
    private final List<Piece> pieces = new ArrayList<>();

    /** A paragraph whose first line starts after {@code indent} columns and whose others after {@code hanging}. */
    Paragraph(int indent, int hanging) {
        this.indent = indent;
        this.hanging = hanging;
    }

    /** Adds our own words as they are. */
    Paragraph add(Style style, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style));
        }
        return this;
    }

    Paragraph add(String text) {
        return add(Style.PLAIN, text);
    }

    /** Adds words from the report, cleaned for display. */
    Paragraph foreign(Style style, String text) {
        return add(style, Display.clean(text));
    }

    Paragraph foreign(String text) {
        return foreign(Style.PLAIN, text);
    }

    /** Adds words of the report in quotation marks. */
    Paragraph quote(String text) {
        return add("«" + Display.clean(text) + "»");
    }

    int indent() {
        return indent;
    }

    int hanging() {
        return hanging;
    }

    List<Piece> pieces() {
        return pieces;
    }
}
