package org.mahdar.lab.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles of a folder of {@code *.jsonl.gz}, each line an object with {@code title} and {@code text}. */
final class News {

    private News() {}

    /** Hands every article, title and text on lines of their own, to {@code reader}; in the order of file names. */
    static void read(Path folder, Consumer<Text> reader) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode article = json.readTree(line);
                    reader.accept(Segmenter.segment(article.path("title").asString("") + "\n"
                            + article.path("text").asString("")));
                }
            }
        }
    }
}
