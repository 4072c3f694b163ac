package org.mahdar.cli.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What scoring yields.
 *
 * @param reports how many reports were read
 * @param measures the layers in the order they are shown
 * @param faults what should not happen
 * @param mistakes every disagreement, by report and layer
 */
public record Scores(int reports, List<Measure> measures, List<Fault> faults, List<Mistake> mistakes) {

    public Scores {
        measures = List.copyOf(measures);
        faults = List.copyOf(faults);
        mistakes = List.copyOf(mistakes);
    }

    /** The scores of several sets of reports counted together, in the order given. */
    public static Scores sum(List<Scores> parts) {
        return new Scores(
                parts.stream().mapToInt(Scores::reports).sum(),
                sum(parts, Scores::measures, Measure::layer, Measure::plus),
                sum(parts, Scores::faults, Fault::name, Fault::plus),
                parts.stream().flatMap(part -> part.mistakes().stream()).toList());
    }

    /**
     * The measure of {@code layer}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Measure measure(String layer) {
        return measures.stream()
                .filter(measure -> measure.layer().equals(layer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layer is called " + layer));
    }

    /**
     * The fault called {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Fault fault(String name) {
        return faults.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault is called " + name));
    }

    private static <T> List<T> sum(
            List<Scores> parts, Function<Scores, List<T>> list, Function<T, String> key, BinaryOperator<T> plus) {
        Map<String, T> sums = new LinkedHashMap<>();
        for (Scores part : parts) {
            for (T item : list.apply(part)) {
                sums.merge(key.apply(item), item, plus);
            }
        }
        return new ArrayList<>(sums.values());
    }
}
