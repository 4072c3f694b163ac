package org.mahdar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.intake.Reading.TEXT;
import static org.mahdar.intake.Reading.gzip;
import static org.mahdar.intake.Reading.items;
import static org.mahdar.intake.Reading.line;
import static org.mahdar.intake.Reading.message;
import static org.mahdar.intake.Reading.report;
import static org.mahdar.intake.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;

class JsonInputTest {

    @Test
    void a_line_is_a_report_with_what_it_says() {
        Report report =
                report("{\"id\": \"a\", \"url\": \"https://example.org/a\", \"outlet\": \"BBC\", \"category\": \"x\", "
                        + "\"title\": \"لقاء\", \"published\": \"2018-01-12T00:34:54+00:00\", \"author\": \"\", \"text\": \""
                        + TEXT + "\", \"more\": {\"deep\": [1, {\"text\": \"no\"}]}}");

        assertThat(report)
                .isEqualTo(new Report(
                        "a",
                        "https://example.org/a",
                        "لقاء",
                        new Outlet("BBC", null, null),
                        LocalDate.of(2018, 1, 12),
                        PublishedFrom.METADATA,
                        TEXT));
    }

    @Test
    void a_broken_line_seven_is_named_and_the_rest_goes_on() {
        StringBuilder file = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            file.append(i == 7 ? "{\"id\": \"7\", \"text\": \"مقطوع\n" : line(String.valueOf(i)));
        }

        List<Item> items = items(file.toString());

        assertThat(items).hasSize(10);
        assertThat(message(items.get(6)))
                .startsWith("news:7: it is no JSON object: ")
                .endsWith("; mend or remove it");
        assertThat(items.stream().filter(Item.Read.class::isInstance)).hasSize(9);
        assertThat(items.get(9).origin()).hasToString("news:10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{\"id\": \"1\", \"te", "{broken}", "{", "{\"text\": \"x\"", "<p>"})
    void a_broken_first_line_does_not_hide_the_others(String broken) {
        List<Item> items = items(broken + "\n" + line("2") + line("3"));

        assertThat(items).hasSize(3);
        assertThat(message(items.get(0))).startsWith("news:1: ");
        assertThat(report(items.get(2)).id()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"1\"} # the report has no text",
                "{\"text\": \" \"} # the report has no text",
                "{\"text\": null} # the report has no text",
                "{\"text\": 12} # its member text is no string",
                "{\"text\": [\"x\"]} # its member text is no string",
                "{\"text\": \"نص\", \"published\": \"12 mai\"} # published is no date: \"12 mai\"",
                "{\"text\": \"نص\", \"published\": \"2025-02-30\"} # published is no date: \"2025-02-30\"",
                "{\"text\": \"نص\"} {\"text\": \"نص\"} # something follows the JSON object",
                "{\"text\": \"Latin\"} # it has no Arabic text",
            })
    void what_is_wrong_with_a_line_is_said(String line, String problem) {
        List<Item> items = items(line + "\n" + line("2"));

        assertThat(message(items.get(0))).startsWith("news:1: " + problem);
        assertThat(report(items.get(1)).id()).isEqualTo("2");
    }

    @Test
    void blank_lines_and_other_line_ends_are_nothing_to_tell() {
        List<Item> items = items(
                "\n" + line("1").replace("\n", "\r\n") + "\n  \n" + line("2").strip());

        assertThat(items).hasSize(2);
        assertThat(items.get(1).origin().line()).isEqualTo(5);
    }

    @Test
    void a_report_without_an_id_is_called_by_file_and_line() {
        assertThat(items(line("x") + "{\"text\": \"" + TEXT + "\"}").get(1))
                .satisfies(item -> assertThat(report(item).id()).isEqualTo("news#2"));
        assertThat(report("{\"id\": 17, \"text\": \"" + TEXT + "\"}").id()).isEqualTo("17");
    }

    @Test
    void an_indented_object_is_one_report() {
        String gold = "{\n \"id\": \"001\",\n \"published\": \"2025-04-13\",\n \"outlet\": \"واع\",\n \"text\": \""
                + TEXT + "\",\n \"persons\": [\n  {\n   \"name\": \"فؤاد\"\n  }\n ]\n}\n";

        assertThat(items(gold)).hasSize(1);
        assertThat(report(gold).id()).isEqualTo("001");
        assertThat(report(gold).published()).isEqualTo(LocalDate.of(2025, 4, 13));
        assertThat(report("{ \"id\": \"2\",\n  \"text\": \"" + TEXT + "\" }").id())
                .isEqualTo("2");
    }

    @Test
    void lone_surrogates_are_replaced_one_for_one() {
        Report report = report("{\"text\": \"" + TEXT + "\\ud83d وزير \\ude00\\ud83d\\ude00\"}");

        assertThat(report.text()).isEqualTo(TEXT + "\uFFFD وزير \uFFFD\uD83D\uDE00");
    }

    @Test
    void lines_may_be_packed_or_utf16() {
        byte[] lines = utf8(line("1") + line("2"));

        assertThat(items(gzip(lines))).hasSize(2).allMatch(Item.Read.class::isInstance);
        assertThat(items(utf8("\uFEFF" + line("1") + line("2")))).hasSize(2).allMatch(Item.Read.class::isInstance);
        assertThat(items(("\uFEFF" + line("1") + line("2")).getBytes(StandardCharsets.UTF_16LE)))
                .hasSize(2)
                .allMatch(Item.Read.class::isInstance);
        assertThat(items(line("1").getBytes(Charset.forName("windows-1256"))))
                .hasSize(1)
                .allMatch(Item.Read.class::isInstance);
    }

    @Test
    void a_broken_byte_in_a_line_costs_that_line_only() {
        byte[] lines = utf8(line("1") + line("2") + line("3"));
        lines[utf8(line("1")).length + 60] = (byte) 0xFF;

        List<Item> items = items(lines);

        assertThat(items).hasSize(3);
        assertThat(message(items.get(1))).startsWith("news:2: it is broken UTF-8");
    }

    @Test
    void a_line_of_200_megabytes_is_passed_over_without_being_held() {
        AtomicInteger chunk = new AtomicInteger();
        byte[] filler = utf8("ا".repeat(50_000));
        Enumeration<InputStream> parts = Collections.enumeration(IntStream.range(0, 2002)
                .<InputStream>mapToObj(i -> new InputStream() {
                    private InputStream part = InputStream.nullInputStream();
                    private boolean opened;

                    @Override
                    public int read() throws java.io.IOException {
                        return open().read();
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws java.io.IOException {
                        return open().read(buffer, offset, length);
                    }

                    private InputStream open() {
                        if (!opened) {
                            opened = true;
                            chunk.incrementAndGet();
                            part = new ByteArrayInputStream(
                                    i == 0
                                            ? utf8(line("1") + "{\"text\": \"")
                                            : i == 2001 ? utf8("\"}\n" + line("3")) : filler);
                        }
                        return part;
                    }
                })
                .toList());

        List<Item> items = items(Limits.STANDARD, new SequenceInputStream(parts));

        assertThat(chunk).hasValue(2002);
        assertThat(items).hasSize(3);
        assertThat(message(items.get(1))).startsWith("news:2: the line is longer than 16777216 bytes");
        assertThat(report(items.get(2)).id()).isEqualTo("3");
    }

    @Test
    void a_stream_is_read_as_it_is_asked_for() {
        try (Stream<Item> items = new Intake(Defaults.NONE).items("news", new Endless(line("1")))) {
            assertThat(items.limit(5000)).hasSize(5000).allMatch(Item.Read.class::isInstance);
        }
    }

    @Test
    void a_packed_file_that_ends_early_gives_what_it_holds_and_says_so() {
        byte[] packed = gzip(utf8(line("1") + line("2") + line("3")));

        List<Item> items = items(Arrays.copyOf(packed, packed.length - 12));

        assertThat(message(items.get(items.size() - 1))).contains("the packed file ends early");
        assertThat(items.subList(0, items.size() - 1)).allMatch(Item.Read.class::isInstance);
    }

    @Test
    void a_damaged_packed_file_is_told() {
        byte[] packed = gzip(utf8(line("1")));
        Arrays.fill(packed, 20, 40, (byte) 0x55);

        assertThat(message(items(packed).get(items(packed).size() - 1))).contains("the packed file");
        assertThat(message(new byte[] {0x1f, (byte) 0x8b, 9, 9})).contains("the packed file");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        assertThat(message(gzip(new byte[200_000_000]))).contains("binary");
        assertThat(message(gzip(utf8("س".repeat(50_000_000))))).contains("200 times its size");
    }

    @Test
    void a_bomb_after_good_lines_is_told_with_its_line() {
        List<Item> items = items(gzip(utf8(line("1") + line("2") + "x".repeat(100_000_000))));

        assertThat(items).hasSize(3);
        assertThat(message(items.get(2))).startsWith("news:3: it unpacks to more than 200 times its size");
    }

    @Test
    void a_file_packed_twice_is_told() {
        assertThat(message(gzip(gzip(utf8(line("1")))))).contains("a file packed twice");
    }
}
