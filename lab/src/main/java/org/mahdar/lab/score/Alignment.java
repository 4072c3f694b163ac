package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold and output items paired one to one, so that the sum of the pairs' weights is as large as it can be. Items whose
 * weight together is not positive are never paired.
 *
 * @param pairs in the order of the gold
 * @param missed gold items without a partner
 * @param invented output items without a partner
 */
record Alignment<G, O>(List<Pair<G, O>> pairs, List<G> missed, List<O> invented) {

    record Pair<G, O>(G gold, O output) {}

    /** Pairs {@code gold} and {@code output}; cubic in their number (the Hungarian method, Kuhn 1955). */
    static <G, O> Alignment<G, O> of(List<G> gold, List<O> output, ToDoubleBiFunction<G, O> weight) {
        int size = Math.max(gold.size(), output.size());
        double[][] weights = new double[size][size];
        for (int g = 0; g < gold.size(); g++) {
            for (int o = 0; o < output.size(); o++) {
                weights[g][o] = Math.max(0, weight.applyAsDouble(gold.get(g), output.get(o)));
            }
        }
        int[] partner = assign(weights);
        List<Pair<G, O>> pairs = new ArrayList<>();
        List<G> missed = new ArrayList<>();
        List<O> invented = new ArrayList<>();
        boolean[] taken = new boolean[size];
        for (int g = 0; g < gold.size(); g++) {
            if (weights[g][partner[g]] > 0) {
                pairs.add(new Pair<>(gold.get(g), output.get(partner[g])));
                taken[partner[g]] = true;
            } else {
                missed.add(gold.get(g));
            }
        }
        for (int o = 0; o < output.size(); o++) {
            if (!taken[o]) {
                invented.add(output.get(o));
            }
        }
        return new Alignment<>(pairs, missed, invented);
    }

    /** For each row of a square matrix its column in the assignment of greatest weight. */
    private static int[] assign(double[][] weights) {
        int n = weights.length;
        double[] rowPotential = new double[n + 1];
        double[] columnPotential = new double[n + 1];
        int[] rowOf = new int[n + 1];
        int[] previous = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[n + 1];
            boolean[] used = new boolean[n + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            do {
                used[column] = true;
                int current = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int c = 1; c <= n; c++) {
                    if (!used[c]) {
                        double cost = -weights[current - 1][c - 1] - rowPotential[current] - columnPotential[c];
                        if (cost < slack[c]) {
                            slack[c] = cost;
                            previous[c] = column;
                        }
                        if (slack[c] < delta) {
                            delta = slack[c];
                            next = c;
                        }
                    }
                }
                for (int c = 0; c <= n; c++) {
                    if (used[c]) {
                        rowPotential[rowOf[c]] += delta;
                        columnPotential[c] -= delta;
                    } else {
                        slack[c] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            } while (column != 0);
        }
        int[] columnOf = new int[n];
        for (int c = 1; c <= n; c++) {
            columnOf[rowOf[c] - 1] = c - 1;
        }
        return columnOf;
    }
}
