package org.mahdar.cli.score;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints scores for people: a table of the layers and, on demand, every mistake with the words it is about. */
public final class ScoreSheet {

    private ScoreSheet() {}

    /** Prints {@code scores} to {@code out}, with the mistakes by layer and class if {@code mistakes} is set. */
    public static void print(Scores scores, boolean mistakes, PrintStream out) {
        if (mistakes) {
            printMistakes(scores.mistakes(), out);
        }
        out.println(scores.reports() + (scores.reports() == 1 ? " report" : " reports"));
        out.println();
        int width = scores.measures().stream()
                .mapToInt(measure -> measure.layer().length())
                .max()
                .orElse(0);
        String head = "%-" + width + "s  %6s %6s %6s  %6s %6s %6s%n";
        String line = "%-" + width + "s  %6.3f %6.3f %6.3f  %6d %6d %6d%n";
        out.printf(Locale.ROOT, head, "layer", "P", "R", "F1", "right", "output", "gold");
        for (Measure measure : scores.measures()) {
            out.printf(
                    Locale.ROOT,
                    line,
                    measure.layer(),
                    measure.precision(),
                    measure.recall(),
                    measure.f1(),
                    measure.right(),
                    measure.output(),
                    measure.gold());
        }
        out.println();
        for (Fault fault : scores.faults()) {
            out.printf(
                    Locale.ROOT,
                    "%-" + width + "s  %5.1f %%  %d of %d%n",
                    fault.name(),
                    100 * fault.share(),
                    fault.count(),
                    fault.of());
        }
    }

    private static void printMistakes(List<Mistake> mistakes, PrintStream out) {
        Map<String, Map<String, List<Mistake>>> layers = new LinkedHashMap<>();
        for (Mistake mistake : mistakes) {
            layers.computeIfAbsent(mistake.layer(), layer -> new LinkedHashMap<>())
                    .computeIfAbsent(mistake.type(), type -> new ArrayList<>())
                    .add(mistake);
        }
        layers.forEach((layer, types) -> {
            out.println("== " + layer);
            types.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                    .forEach(entry -> printType(entry.getKey(), entry.getValue(), out));
            out.println();
        });
    }

    private static void printType(String type, List<Mistake> mistakes, PrintStream out) {
        out.println("-- " + type + ": " + mistakes.size());
        for (Mistake mistake : mistakes) {
            out.println("   " + mistake.report());
            if (mistake.gold() != null) {
                out.println("      gold   " + mistake.gold());
            }
            if (mistake.output() != null) {
                out.println("      output " + mistake.output());
            }
        }
    }
}
