package org.mahdar.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs into lines of a given width. Words are never cut, however long. Immutable. */
final class Layout {

    /** Letters without a break between them, all from one piece. */
    private record Segment(Paragraph.Piece piece, String letters) {}

    private static final int WIDEST_WHOLE = 30;

    private final int width;
    private final boolean colours;
    private final Direction base;

    Layout(int width, boolean colours, Language language) {
        this.width = width;
        this.colours = colours;
        this.base = language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** Appends the lines of {@code paragraph} to {@code out}, each with a line feed. */
    void set(Paragraph paragraph, StringBuilder out) {
        List<List<Segment>> line = new ArrayList<>();
        int indent = paragraph.indent();
        int used = 0;
        for (List<Segment> word : words(paragraph)) {
            int wide = word.stream()
                    .mapToInt(segment -> Display.width(segment.letters()))
                    .sum();
            if (!line.isEmpty() && indent + used + 1 + wide > width) {
                write(line, indent, out);
                line.clear();
                used = 0;
                indent = paragraph.hanging();
            }
            used += (line.isEmpty() ? 0 : 1) + wide;
            line.add(word);
        }
        if (!line.isEmpty()) {
            write(line, indent, out);
        }
    }

    /** Whether a piece is kept on one line: names of people are. */
    private static boolean isWhole(Paragraph.Piece piece) {
        return piece.style() == Style.NAME && Display.width(piece.text()) <= WIDEST_WHOLE;
    }

    private static List<List<Segment>> words(Paragraph paragraph) {
        List<List<Segment>> words = new ArrayList<>();
        List<Segment> word = new ArrayList<>();
        for (Paragraph.Piece piece : paragraph.pieces()) {
            boolean whole = isWhole(piece);
            int start = 0;
            for (int i = 0; i <= piece.text().length(); i++) {
                boolean atSpace =
                        !whole && i < piece.text().length() && piece.text().charAt(i) == ' ';
                if (atSpace || i == piece.text().length()) {
                    if (i > start) {
                        word.add(new Segment(piece, piece.text().substring(start, i)));
                    }
                    if (atSpace && !word.isEmpty()) {
                        words.add(word);
                        word = new ArrayList<>();
                    }
                    start = i + 1;
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private void write(List<List<Segment>> words, int indent, StringBuilder out) {
        Pen pen = new Pen(out);
        if (base == Direction.RIGHT_TO_LEFT) {
            out.append(Direction.RIGHT_TO_LEFT_MARK);
        }
        out.append(" ".repeat(indent));
        boolean first = true;
        for (List<Segment> word : words) {
            boolean space = !first;
            for (Segment segment : word) {
                pen.write(segment, space);
                space = false;
            }
            first = false;
        }
        pen.lift();
        out.append('\n');
    }

    /** Writes segments and opens and closes colours and isolates where the piece changes. */
    private final class Pen {

        private final StringBuilder out;
        private String closing = "";
        private Paragraph.@Nullable Piece piece;

        Pen(StringBuilder out) {
            this.out = out;
        }

        void write(Segment segment, boolean space) {
            if (segment.piece().equals(piece)) {
                out.append(space ? " " : "");
            } else {
                lift();
                out.append(space ? " " : "");
                open(segment.piece());
            }
            out.append(segment.letters());
        }

        void lift() {
            out.append(closing);
            closing = "";
            piece = null;
        }

        private void open(Paragraph.Piece next) {
            Direction direction = Direction.of(next.text(), base);
            boolean isolated = direction != base;
            if (isolated) {
                out.append(direction.isolate());
            }
            if (colours) {
                out.append(next.style().on());
            }
            closing = (colours ? next.style().off() : "") + (isolated ? Direction.END_OF_ISOLATE : "");
            piece = next;
        }
    }
}
