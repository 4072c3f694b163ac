package org.mahdar.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.lab.names.CoreferenceEvaluation.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoreferenceEvaluationTest {

    private static final String REPORT = """
            {"text": "التقى وزير الخارجية السوري سامر الحلبوني نظيره التركي كنان أوزتورك. وقال الحلبوني إن بلاده ترحب.",
             "outlet": null}
            """;

    @TempDir
    private Path folder;

    private Outcome measure(String words, int occurrence, String entity) throws Exception {
        Files.writeString(folder.resolve("x.json"), REPORT);
        JsonNode mention = JsonMapper.shared().readTree("""
                        {"report": "x", "kind": "k", "words": "%s", "occurrence": %d, "entities": ["%s"]}
                        """.formatted(words, occurrence, entity));
        return new CoreferenceEvaluation(folder).measure(mention);
    }

    @Test
    void tellsRightFromWrongFromNothing() throws Exception {
        assertThat(measure("الحلبوني", 2, "سامر الحلبوني")).isEqualTo(Outcome.RIGHT);
        assertThat(measure("الحلبوني", 2, "كنان أوزتورك")).isEqualTo(Outcome.WRONG);
        assertThat(measure("بلاده", 1, "SYR")).isEqualTo(Outcome.RIGHT);
        assertThat(measure("ترحب", 1, "SYR")).isEqualTo(Outcome.UNRESOLVED);
    }

    @Test
    void theGoldPointsAtItsReports() {
        Path gold = Path.of(System.getProperty("mahdar.root", ".."), "lab", "gold");
        JsonNode mentions =
                JsonMapper.shared().readTree(gold.resolve("coreference.json").toFile());
        assertThat(mentions.size()).isGreaterThanOrEqualTo(120);
        CoreferenceEvaluation evaluation = new CoreferenceEvaluation(gold.resolve("work"));
        mentions.forEach(evaluation::measure);
        assertThat(evaluation.total().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(mentions.size());
    }
}
