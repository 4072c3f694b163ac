package org.mahdar.lab.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws articles by chance from a corpus of JSON Lines and prints them as JSON Lines, in the order of their ids.
 *
 * <p>The same seed, corpus and drawn-before list give the same articles. An article that several files carry counts once.
 */
public final class Draw {

    private final Set<String> categories;
    private final TreeMap<String, String> lines = new TreeMap<>();

    Draw(Set<String> categories) {
        this.categories = categories;
    }

    /** Arguments: how many, the seed, the corpus' directory of {@code *.jsonl.gz}, categories joined by commas; then files of ids not to draw again. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            System.err.println(
                    "Draw COUNT SEED DIRECTORY CATEGORY,... [DRAWN-BEFORE...]: each DRAWN-BEFORE is a file of"
                            + " verdicts or ids, one a line; what stands before a tab is the id");
            System.exit(2);
        }
        Draw draw = new Draw(Set.of(arguments[3].split(",")));
        draw.readAll(Path.of(arguments[2]));
        for (String before : List.of(arguments).subList(4, arguments.length)) {
            draw.leaveOut(Files.readAllLines(Path.of(before)));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        draw.take(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])).forEach(out::println);
    }

    private void readAll(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList()) {
                try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    reader.lines().forEach(this::add);
                }
            }
        }
    }

    void add(String line) {
        JsonNode article = JsonMapper.shared().readTree(line);
        if (categories.contains(article.path("category").asString(""))) {
            lines.putIfAbsent(article.path("id").asString(""), line);
        }
    }

    void leaveOut(List<String> ids) {
        for (String id : ids) {
            lines.remove(id.split("\t", 2)[0]);
        }
    }

    List<String> take(int count, long seed) {
        List<String> ids = new ArrayList<>(lines.keySet());
        Collections.shuffle(ids, new Random(seed));
        return new TreeSet<>(ids.subList(0, Math.min(count, ids.size())))
                .stream().map(lines::get).toList();
    }
}
