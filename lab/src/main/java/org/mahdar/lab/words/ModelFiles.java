package org.mahdar.lab.words;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.reader.words.Model;
import org.mahdar.reader.words.Tag;

/** Writes a model as the files the reader loads. */
final class ModelFiles {

    private ModelFiles() {}

    /** Writes both files to {@code folder}; words seen under a tag less than {@code least} times are left out. */
    static void write(Path folder, Map<String, float[]> words, int[] transitions, int least) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("vocabulary.tsv")))) {
            out.print(
                    "# How often a word was read under a tag in raw news, by org.mahdar.lab.words.WordsTraining; see NOTICE.\n");
            out.print(
                    "# Each line: the word, a tab, then counts between spaces, each after the letter of its tag (Tag in order, from a).\n");
            new TreeMap<>(words).forEach((word, counts) -> {
                StringBuilder line = new StringBuilder();
                for (Tag tag : Tag.values()) {
                    int count = Math.round(counts[tag.index()]);
                    if (count >= least) {
                        line.append(line.length() == 0 ? "" : " ")
                                .append(tag.letter())
                                .append(count);
                    }
                }
                if (line.length() > 0) {
                    out.print(word + '\t' + line + '\n');
                }
            });
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("transitions.tsv")))) {
            out.print(
                    "# How often a tag followed two others in raw news, by org.mahdar.lab.words.WordsTraining; see NOTICE.\n");
            out.print(
                    "# Each line: the letters of the three tags, the conjunction before the third (-, و, ف), a space, the count.\n");
            for (Tag first : Tag.values()) {
                for (Tag second : Tag.values()) {
                    for (Tag third : Tag.values()) {
                        for (int c = 0; c < 3; c++) {
                            int count = transitions[Model.index(c, first, second, third)];
                            if (count > 1) {
                                out.print("" + first.letter() + second.letter() + third.letter() + "-وف".charAt(c) + ' '
                                        + count + '\n');
                            }
                        }
                    }
                }
            }
        }
    }
}
