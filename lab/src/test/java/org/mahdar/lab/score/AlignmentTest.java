package org.mahdar.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void items_without_common_weight_stay_alone() {
        Alignment<String, String> alignment =
                Alignment.of(List.of("a", "b"), List.of("b", "c", "d"), (one, other) -> one.equals(other) ? 1 : 0);

        assertThat(alignment.pairs()).containsExactly(new Alignment.Pair<>("b", "b"));
        assertThat(alignment.missed()).containsExactly("a");
        assertThat(alignment.invented()).containsExactly("c", "d");
    }

    @RepeatedTest(40)
    void no_other_pairing_weighs_more(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int rows = random.nextInt(6);
        int columns = random.nextInt(6);
        int[][] weights = new int[rows][columns];
        for (int[] row : weights) {
            for (int c = 0; c < columns; c++) {
                row[c] = Math.max(0, random.nextInt(12) - 4);
            }
        }
        List<Integer> gold = IntStream.range(0, rows).boxed().toList();
        List<Integer> output = IntStream.range(0, columns).boxed().toList();

        Alignment<Integer, Integer> alignment = Alignment.of(gold, output, (g, o) -> weights[g][o]);

        int sum = alignment.pairs().stream()
                .mapToInt(pair -> weights[pair.gold()][pair.output()])
                .sum();
        assertThat(sum).isEqualTo(best(weights, 0, new ArrayList<>(output)));
        assertThat(alignment.pairs().size() + alignment.missed().size()).isEqualTo(rows);
        assertThat(alignment.pairs().size() + alignment.invented().size()).isEqualTo(columns);
    }

    private static int best(int[][] weights, int row, List<Integer> free) {
        if (row == weights.length) {
            return 0;
        }
        int best = best(weights, row + 1, free);
        for (Integer column : List.copyOf(free)) {
            free.remove(column);
            best = Math.max(best, weights[row][column] + best(weights, row + 1, free));
            free.add(column);
        }
        return best;
    }
}
