package org.mahdar.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;

final class VocabularyTest {

    private static Set<Integer> numbers(String kind) {
        return Table.read(Vocabulary.class, "calendar.tsv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> Integer.parseInt(row.get("number")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toSet());
    }

    @Test
    void namesEveryMonthAndWeekday() {
        assertThat(numbers("MONTH")).isEqualTo(upTo(12));
        assertThat(numbers("HIJRI_MONTH")).isEqualTo(upTo(12));
        assertThat(numbers("WEEKDAY")).isEqualTo(upTo(7));
    }

    @Test
    void everyLineHasPhrasesAndItsKindIsKnown() {
        assertThat(Vocabulary.shipped()).isNotNull();
        for (String table : Vocabulary.TABLES) {
            assertThat(Table.read(Vocabulary.class, table))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.list("phrases"))
                            .as(row.reference())
                            .isNotEmpty()
                            .doesNotContain(""));
        }
    }

    @Test
    void everyContextSaysWhatItMeans() {
        assertThat(Table.read(Contexts.class, "contexts.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(meaning(row)).as(row.reference()).isNotBlank());
    }

    private static String meaning(Row row) {
        return row.list("words").isEmpty() ? "" : row.get("meaning");
    }
}
