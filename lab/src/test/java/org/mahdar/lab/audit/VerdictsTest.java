package org.mahdar.lab.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private final Verdicts verdicts = new Verdicts();

    @Test
    void countsRightAmongJudgedAndLeavesUnsureOut() {
        verdicts.add(
                "first.tsv",
                List.of(
                        "# a remark",
                        "A-1\tstatements\ts1\t10\tright\t",
                        "A-1\tstatements\ts2\t90\tright\tincomplete",
                        "A-2\tstatements\ts1\t4\twrong\twrong-speaker",
                        "A-2\tstatements\ts2\t44\tunsure\t"));

        assertThat(verdicts.precision("statements")).isEqualTo(2.0 / 3);
        assertThat(verdicts.precision("encounters")).isZero();
    }

    @Test
    void printsTheClassesOfErrorMostFrequentFirst() {
        verdicts.add(
                "first.tsv",
                List.of(
                        "A-1\tpositions\tx1\t1\twrong\twrong-stance",
                        "A-1\tpositions\tx2\t2\twrong\twrong-holder",
                        "A-2\tpositions\tx1\t3\twrong\twrong-holder"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        verdicts.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("2 articles")
                .containsSubsequence("2  positions: wrong-holder", "1  positions: wrong-stance");
    }

    @Test
    void namesFileAndLineOfWhatIsNoVerdict() {
        assertThatThrownBy(() -> verdicts.add("second.tsv", List.of("", "A-1\tpositions\tx1\t1\tperhaps\t")))
                .hasMessageContaining("second.tsv:2")
                .hasMessageContaining("perhaps");
        assertThatThrownBy(() -> verdicts.add("second.tsv", List.of("A-1 positions")))
                .hasMessageContaining("second.tsv:1")
                .hasMessageContaining("six");
    }
}
