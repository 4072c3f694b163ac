package org.mahdar.lab.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static Draw corpus() {
        Draw draw = new Draw(Set.of("world"));
        IntStream.range(0, 50).forEach(i -> draw.add(article("W-" + i, "world")));
        IntStream.range(0, 50).forEach(i -> draw.add(article("S-" + i, "sport")));
        return draw;
    }

    private static String article(String id, String category) {
        return "{\"id\": \"" + id + "\", \"category\": \"" + category + "\"}";
    }

    @Test
    void drawsTheSameArticlesAgainAndOnlyOfTheCategories() {
        List<String> drawn = corpus().take(10, 7);

        assertThat(drawn).hasSize(10).allMatch(line -> line.contains("W-")).doesNotHaveDuplicates();
        assertThat(corpus().take(10, 7)).isEqualTo(drawn);
        assertThat(corpus().take(10, 8)).isNotEqualTo(drawn);
    }

    @Test
    void drawsNothingThatWasDrawnBefore() {
        Draw draw = corpus();
        draw.leaveOut(
                IntStream.range(0, 45).mapToObj(i -> "W-" + i + "\tstatements").toList());

        assertThat(draw.take(10, 7)).hasSize(5);
    }
}
