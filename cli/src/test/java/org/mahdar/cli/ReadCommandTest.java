package org.mahdar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.MinutesJson;
import org.mahdar.minutes.MinutesSchema;
import org.mahdar.minutes.PublishedFrom;

class ReadCommandTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MinutesSchema.text());

    @TempDir
    Path directory;

    private String report;

    @BeforeEach
    void writeReport() throws IOException {
        report = file("report.txt", Handmade.TEXT);
    }

    @Test
    void writesLinesOfJsonWhereNobodyWatches() {
        Run run = new Run().mahdar("read", report, report);
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writesTheSheetOnATerminal() {
        Run run = new Run().onTerminal("out err").mahdar("read", report);
        assertThat(run.out()).contains("\u001b[1;34mاللقاءات\u001b[0m").contains("المضيف");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_COLOR", "TERM"})
    void writesNoColoursWhereTheyAreNotWanted(String variable) {
        Run run = new Run().onTerminal("out").with(variable, "dumb").mahdar("read", report);
        assertThat(run.out()).contains("اللقاءات").doesNotContain("\u001b");
    }

    @Test
    void writesNoColoursToAFileOrPipe() {
        Run run = new Run().mahdar("read", "--format", "sheet", "--lang", "tr", report);
        assertThat(run.out()).contains("Temaslar").doesNotContain("\u001b");
    }

    @Test
    void writesIndentedJson() {
        Run run = new Run().mahdar("read", "--format=JSON", report);
        assertThat(run.out().lines().count()).isGreaterThan(50);
        assertThat(SCHEMA.validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void readsStandardInput() {
        Run run = new Run().given(Handmade.TEXT).mahdar("read", "-");
        assertThat(minutes(run).get(0).document().text()).isEqualTo(Handmade.TEXT);
    }

    @Test
    void takesTheDayAndTheOutletWhereTheReportHasNone() {
        Run run = new Run().mahdar("read", "--published", "2024-09-01", "--outlet", "صحيفة الضفة", report);
        Minutes minutes = minutes(run).get(0);
        assertThat(minutes.document().published()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(minutes.document().publishedFrom()).isEqualTo(PublishedFrom.GIVEN);
        assertThat(Objects.requireNonNull(minutes.document().outlet()).name()).isEqualTo("صحيفة الضفة");
    }

    @Test
    void writesToAFile() throws IOException {
        Path out = directory.resolve("minutes.jsonl");
        Run run = new Run().onTerminal("out").mahdar("read", "--out", out.toString(), report);
        assertThat(run.out()).isEmpty();
        assertThat(SCHEMA.validate(Files.readString(out), InputFormat.JSON)).isEmpty();
    }

    @Test
    void doesNotOverwriteItsInput() throws IOException {
        Run run = new Run().mahdar("read", report, "--out", report);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("would overwrite the input");
        assertThat(Files.readString(Path.of(report))).isEqualTo(Handmade.TEXT);
    }

    @Test
    void saysWhereTheOutputCannotGo() {
        Run run = new Run()
                .mahdar(
                        "read",
                        report,
                        "--out",
                        directory.resolve("no/where.json").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no directory for it");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOfTheInputWhateverTheThreads(int threads) throws IOException {
        String many = file("many.jsonl", lines(200));
        Run run = new Run().mahdar("read", "--threads", String.valueOf(threads), many);
        assertThat(minutes(run))
                .extracting(minutes -> minutes.document().id())
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "r" + i).toList());
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        String broken = file("broken.jsonl", lines(2) + "{\"text\": \n" + lines(3));
        Run run = new Run().mahdar("read", directory.resolve("missing.txt").toString(), broken, report);
        assertThat(run.out().lines()).hasSize(6);
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("mahdar: ").contains("missing.txt: "))
                .anySatisfy(
                        line -> assertThat(line).contains("broken.jsonl:3: ").contains(";"));
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void goesOnAfterAReportTheReaderFailsOn() throws IOException {
        String bad = file("bad.txt", "تعذر على الوزير الحضور إلى اللقاء المقرر في العاصمة.");
        Run run = new Run().mahdar("read", "--threads", "2", bad, report);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .contains("bad.txt: the reader fails on this report")
                .doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(new Run().with("MAHDAR_DEBUG", "1").mahdar("read", bad).err())
                .contains("\tat ");
    }

    @Test
    void stopsAtTheFirstFailureIfAsked() throws IOException {
        String broken = file("broken.jsonl", lines(2) + "{\n" + lines(30));
        Run run = new Run().mahdar("read", "--fail-fast", "--threads", "3", broken, report);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws IOException {
        String many = file("many.jsonl", lines(100));
        Run run = new Run().breakingAfter(10_000, "Broken pipe").mahdar("read", many);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysSoWhenTheOutputCannotBeWritten() throws IOException {
        String many = file("many.jsonl", lines(100));
        Run run = new Run().breakingAfter(10_000, "No space left on device").mahdar("read", many);
        assertThat(run.err()).contains("standard output: writing fails: No space left on device");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void showsProgressIfAsked() throws IOException {
        String many = file("many.jsonl", lines(50));
        Run run = new Run().mahdar("read", "--progress", many);
        assertThat(run.err()).contains("100%").contains("50 reports").contains("/s");
    }

    @Test
    void showsNoProgressWhereNobodyWatches() throws IOException {
        String many = file("many.jsonl", lines(2500));
        assertThat(new Run().mahdar("read", many).err()).isEmpty();
        assertThat(new Run().onTerminal("err").mahdar("read", many).err()).contains("reading");
        assertThat(new Run().onTerminal("out err").mahdar("read", many).err()).isEmpty();
    }

    private static List<Minutes> minutes(Run run) {
        return run.out().lines().map(MinutesJson::read).toList();
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\": \"r").append(i).append("\", \"text\": \"");
            lines.append(Handmade.TEXT.replace("\"", "\\\"")).append("\"}\n");
        }
        return lines.toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
