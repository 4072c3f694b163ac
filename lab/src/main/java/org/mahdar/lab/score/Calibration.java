package org.mahdar.lab.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.Statement;
import org.mahdar.reader.Explained;
import org.mahdar.reader.Explanation;
import org.mahdar.reader.Reader;

/**
 * Counts how often items read by one rule are right, and how far the confidence the reader gives them is true.
 *
 * <p>{@code Calibration table DIRECTORY...} prints the reader's {@code confidence.tsv} as these gold reports would have it: for each
 * rule the share of right items, drawn towards that of the rule it is a case of, which counts as much as {@value #PRIOR} items (as
 * in Zadrozny and Elkan's m-estimation, 2001). {@code Calibration reliability DIRECTORY...} prints for bands of confidence how
 * many items of the gold reports have it and how many of those are right.
 */
public final class Calibration {

    private static final int PRIOR = 8;
    private static final int RARE = 3;
    private static final int BANDS = 10;

    private static final class Count {
        private int right;
        private int all;
        private double confidence;

        void add(boolean isRight, double given) {
            right += isRight ? 1 : 0;
            all++;
            confidence += given;
        }
    }

    private final Map<String, Count> rules = new TreeMap<>();
    private final Map<String, Count> bands = new TreeMap<>();

    Calibration() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || !List.of("table", "reliability").contains(arguments[0])) {
            System.err.println("Calibration table|reliability DIRECTORY...: each DIRECTORY holds gold reports");
            System.exit(2);
        }
        Calibration calibration = new Calibration();
        for (String directory : List.of(arguments).subList(1, arguments.length)) {
            for (Gold gold : GoldScorer.golds(Path.of(directory))) {
                calibration.count(gold, Reader.explain(gold.report()));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("table")) {
            calibration.printTable(out);
        } else {
            calibration.printReliability(out);
        }
    }

    void count(Gold gold, Explained explained) {
        Minutes minutes = explained.minutes();
        Tally tally = GoldScorer.compare(gold, minutes);
        Map<String, Double> confidences = new TreeMap<>();
        minutes.encounters().forEach((Encounter item) -> confidences.put(item.id(), item.confidence()));
        minutes.statements().forEach((Statement item) -> confidences.put(item.id(), item.confidence()));
        minutes.positions().forEach((Position item) -> confidences.put(item.id(), item.confidence()));
        for (Explanation explanation : explained.explanations()) {
            Double confidence = confidences.get(explanation.item());
            if (confidence != null) {
                count(explanation.rule(), confidence, tally.isRight(explanation.item()));
            }
        }
    }

    private void count(String rule, double confidence, boolean right) {
        for (int end = rule.indexOf(' '); end >= 0; end = rule.indexOf(' ', end + 1)) {
            countOf(rules, rule.substring(0, end)).add(right, confidence);
        }
        countOf(rules, rule).add(right, confidence);
        String layer = rule.substring(0, rule.indexOf(' '));
        int band = Math.min(BANDS - 1, (int) Math.floor(confidence * BANDS + 1e-9));
        countOf(bands, "%-10s %.1f–%.1f".formatted(layer, band / 10.0, (band + 1) / 10.0))
                .add(right, confidence);
        countOf(bands, "%-10s %.1f–%.1f".formatted("together", band / 10.0, (band + 1) / 10.0))
                .add(right, confidence);
    }

    private static Count countOf(Map<String, Count> counts, String key) {
        return counts.computeIfAbsent(key, unseen -> new Count());
    }

    void printTable(PrintStream out) {
        out.println("#: rule\tright\tof");
        rules.forEach((rule, count) -> {
            if (count.all >= RARE || !rule.contains(" ")) {
                out.printf(Locale.ROOT, "%s\t%.2f\t%d%n", rule, share(rule), count.all);
            }
        });
    }

    private double share(String rule) {
        Count count = countOf(rules, rule);
        int end = rule.lastIndexOf(' ');
        return end < 0
                ? (double) count.right / count.all
                : (count.right + PRIOR * share(rule.substring(0, end))) / (count.all + PRIOR);
    }

    void printReliability(PrintStream out) {
        out.printf(Locale.ROOT, "%-18s %6s %6s %10s %6s%n", "confidence", "items", "right", "said", "is");
        bands.forEach((band, count) -> out.printf(
                Locale.ROOT,
                "%-18s %6d %6d %10.2f %6.2f%n",
                band,
                count.all,
                count.right,
                count.confidence / count.all,
                (double) count.right / count.all));
    }
}
