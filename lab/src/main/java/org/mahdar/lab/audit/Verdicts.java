package org.mahdar.lab.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what people who read minutes against their articles said of every item: precision a layer, and the classes of error.
 *
 * <p>A file of verdicts has a line an item and tabs between its columns: the article's id, the layer, the item's id in its minutes,
 * where its evidence begins in the text (UTF-16 code units), {@code right}, {@code wrong} or {@code unsure}, and the class of the
 * error, empty if there is none. Lines that begin with {@code #} are remarks.
 */
public final class Verdicts {

    private enum Verdict {
        RIGHT,
        WRONG,
        UNSURE
    }

    private final Map<String, Map<Verdict, Integer>> layers = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private final TreeSet<String> articles = new TreeSet<>();

    Verdicts() {}

    /** Arguments: files of verdicts. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Verdicts FILE...: each FILE holds verdicts, as docs/accuracy-measures.md describes");
            System.exit(2);
        }
        Verdicts verdicts = new Verdicts();
        for (String file : arguments) {
            verdicts.add(file, Files.readAllLines(Path.of(file)));
        }
        verdicts.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /**
     * Adds the lines of {@code file}.
     *
     * @throws IllegalArgumentException naming file and line, if a line is no verdict
     */
    void add(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 6) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": has " + columns.length
                        + " columns instead of six: article, layer, item, offset, verdict, class");
            }
            articles.add(columns[0]);
            Verdict verdict = verdict(columns[4], file, i + 1);
            layers.computeIfAbsent(columns[1], layer -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.WRONG) {
                errors.merge(columns[1] + ": " + columns[5], 1, Integer::sum);
            }
        }
    }

    private static Verdict verdict(String word, String file, int line) {
        try {
            return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": \"" + word + "\" is no verdict; write right, wrong or unsure", e);
        }
    }

    /** The share of right items among those judged right or wrong; 0 if there are none. */
    double precision(String layer) {
        int right = count(layer, Verdict.RIGHT);
        int judged = right + count(layer, Verdict.WRONG);
        return judged == 0 ? 0 : (double) right / judged;
    }

    private int count(String layer, Verdict verdict) {
        return layers.getOrDefault(layer, Map.of()).getOrDefault(verdict, 0);
    }

    void print(PrintStream out) {
        out.println(articles.size() + " articles");
        out.println();
        out.printf(Locale.ROOT, "%-14s %9s %6s %6s %7s%n", "layer", "precision", "right", "wrong", "unsure");
        for (String layer : layers.keySet()) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %9.3f %6d %6d %7d%n",
                    layer,
                    precision(layer),
                    count(layer, Verdict.RIGHT),
                    count(layer, Verdict.WRONG),
                    count(layer, Verdict.UNSURE));
        }
        out.println();
        List<Map.Entry<String, Integer>> most = new ArrayList<>(errors.entrySet());
        most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        most.forEach(error -> out.printf(Locale.ROOT, "%4d  %s%n", error.getValue(), error.getKey()));
    }
}
