package org.mahdar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.MinutesSchema;

class MahdarTest {

    @TempDir
    Path directory;

    @Test
    void tellsItsVersion() {
        assertThat(new Run().mahdar("--version").out()).matches("mahdar \\d+\\.\\d+\\.\\d+\\S* \\(Java .+\\)\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "read", "explain", "score", "schema", "completion"})
    void everyCommandHasHelpWithTheExitCodes(String command) {
        Run run = command.isEmpty() ? new Run().mahdar("--help") : new Run().mahdar(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: mahdar " + command)
                .contains("Exit codes:")
                .contains("NO_COLOR")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void misuseIsToldInTwoLines() {
        assertMisuse(new Run().mahdar(), "say what to do");
        assertMisuse(new Run().mahdar("reed"), "reed");
        assertMisuse(new Run().mahdar("read"), "FILE|DIR|-");
        assertMisuse(new Run().mahdar("read", "x", "--published", "yesterday"), "is no day such as 2025-10-12");
        assertMisuse(new Run().mahdar("read", "x", "--format", "pdf"), "--format");
        assertMisuse(new Run().mahdar("read", "x", "--lang", "fr"), "--lang");
        assertMisuse(new Run().mahdar("read", "x", "--threads", "0"), "--threads");
    }

    private static void assertMisuse(Run run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith("mahdar: ").contains(reason).contains("Try: mahdar");
    }

    @Test
    void printsTheSchema() {
        assertThat(new Run().mahdar("schema").out()).isEqualTo(MinutesSchema.text());
    }

    @Test
    void printsACompletionScript() {
        assertThat(new Run().mahdar("completion").out())
                .contains("complete -F _complete_mahdar")
                .contains("--published");
    }

    @Test
    void explainsAnItem() throws IOException {
        Run run = new Run().mahdar("explain", report(), "--item", "e1", "--lang", "en");
        String said = run.out().replaceAll("[\\u2066\\u2067\\u2069]", "");
        assertThat(said)
                .contains("Meeting (bilateral) [e1]")
                .contains("rule: host receives guest")
                .contains("lexicon entries: triggers.tsv:12")
                .contains("words: «استقبل» [0–6]")
                .doesNotContain("verb with clause");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void explainsAllItemsIfNoneIsNamed() throws IOException {
        assertThat(new Run().mahdar("explain", report(), "--lang", "en").out())
                .contains("host receives guest")
                .contains("verb with clause");
    }

    @Test
    void saysWhenThereIsNothingToExplain() throws IOException {
        Run noItem = new Run().mahdar("explain", report(), "--item", "e9");
        assertThat(noItem.exitCode()).isEqualTo(2);
        assertThat(noItem.err()).contains("no item e9");
        Run noReport = new Run().mahdar("explain", report(), "--report", "other");
        assertThat(noReport.exitCode()).isEqualTo(1);
        Run noFile = new Run().mahdar("explain", "nowhere.txt");
        assertThat(noFile.exitCode()).isEqualTo(1);
        assertThat(noFile.err()).startsWith("mahdar: nowhere.txt: ");
    }

    @Test
    void scoringNeedsTheLab() {
        Run run = new Run().mahdar("score", directory.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("needs Mahdar's lab").doesNotContain("\tat ");
    }

    private String report() throws IOException {
        return Files.writeString(directory.resolve("report.txt"), Handmade.TEXT).toString();
    }
}
