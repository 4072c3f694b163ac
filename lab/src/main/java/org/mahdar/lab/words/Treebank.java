package org.mahdar.lab.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a CoNLL-U file whose clitics are words with {@code SpaceAfter=No}. */
final class Treebank {

    /**
     * A word.
     *
     * @param start where it starts in the sentence's text
     */
    record Piece(String form, String lemma, String upos, int start) {

        int end() {
            return start + form.length();
        }
    }

    /** A sentence: its text, put together from the words' forms, and its words. */
    record Tree(String text, List<Piece> pieces) {}

    private Treebank() {}

    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() && !pieces.isEmpty()) {
                trees.add(new Tree(text.toString(), List.copyOf(pieces)));
                text.setLength(0);
                pieces.clear();
            } else if (!line.isBlank() && line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                if (cells[0].indexOf('-') < 0 && cells[0].indexOf('.') < 0) {
                    pieces.add(new Piece(cells[1], cells[2], cells[3], text.length()));
                    text.append(cells[1]);
                    if (!cells[9].contains("SpaceAfter=No")) {
                        text.append(' ');
                    }
                }
            }
        }
        return trees;
    }
}
