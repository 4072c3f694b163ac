package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.cli.score.Fault;
import org.mahdar.cli.score.Measure;
import org.mahdar.cli.score.Mistake;
import org.mahdar.cli.score.Scores;

/** Collects what the layers find in one report. Not thread-safe. */
final class Tally {

    private final String report;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Set<String> right = new HashSet<>();

    Tally(String report) {
        this.report = report;
    }

    void measure(String layer, long right, int output, int gold) {
        measures.add(new Measure(layer, Math.toIntExact(right), output, gold));
    }

    void fault(String name, long count, int of) {
        faults.add(new Fault(name, Math.toIntExact(count), of));
    }

    /** The output item {@code id} is what the gold has. */
    void right(String id) {
        right.add(id);
    }

    boolean isRight(String id) {
        return right.contains(id);
    }

    void missed(String layer, String gold) {
        mistakes.add(new Mistake(report, layer, Mistake.Kind.MISSED, List.of(), gold, null));
    }

    void invented(String layer, String output) {
        mistakes.add(new Mistake(report, layer, Mistake.Kind.INVENTED, List.of(), null, output));
    }

    void wrong(String layer, List<String> fields, String gold, String output) {
        mistakes.add(new Mistake(report, layer, Mistake.Kind.WRONG, fields, gold, output));
    }

    Scores scores() {
        return new Scores(1, measures, faults, mistakes);
    }
}
