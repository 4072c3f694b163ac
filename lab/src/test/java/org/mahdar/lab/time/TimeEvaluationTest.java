package org.mahdar.lab.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TimeEvaluationTest {

    private static final Path ROOT = Path.of(Objects.requireNonNullElse(System.getProperty("mahdar.root"), ".."));

    private static Path shared(String folder) {
        String shared = System.getenv("MAHDAR_SHARED");
        return (shared == null ? ROOT.resolve("../shared") : Path.of(shared)).resolve(folder);
    }

    @Test
    void readsTheTimesOfOurWorkingGold() throws IOException {
        Path gold = ROOT.resolve("lab/gold/work");
        assumeTrue(Files.isDirectory(gold), "no working gold beside the lab");
        assertThat(TimeEvaluation.evaluate(gold)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsTheTimesOfRealArticles() throws IOException {
        Path gold = shared("gold-real");
        assumeTrue(Files.isDirectory(gold), "the shared articles are not here");
        assertThat(TimeEvaluation.evaluate(gold)).isGreaterThanOrEqualTo(0.88);
    }
}
