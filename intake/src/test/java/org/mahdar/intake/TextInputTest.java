package org.mahdar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.intake.Reading.TEXT;
import static org.mahdar.intake.Reading.items;
import static org.mahdar.intake.Reading.message;
import static org.mahdar.intake.Reading.report;
import static org.mahdar.intake.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;

class TextInputTest {

    @Test
    void a_plain_text_is_the_report_character_for_character() {
        Report report = report("\n" + TEXT + "\r\n  " + TEXT + "\n");

        assertThat(report.text()).isEqualTo("\n" + TEXT + "\r\n  " + TEXT + "\n");
        assertThat(report.id()).isEqualTo("news");
        assertThat(report.published()).isNull();
        assertThat(report.publishedFrom()).isNull();
    }

    @Test
    void header_lines_before_an_empty_line_are_no_text() {
        Report report = report(
                "Published: 2025-10-12\noutlet: الثورة\ntitle: لقاء\nurl: https://example.org/1\nid: x1\n\n" + TEXT);

        assertThat(report)
                .isEqualTo(new Report(
                        "x1",
                        "https://example.org/1",
                        "لقاء",
                        new Outlet("الثورة", null, null),
                        LocalDate.of(2025, 10, 12),
                        PublishedFrom.METADATA,
                        TEXT));
    }

    @Test
    void what_only_looks_like_a_header_is_text() {
        assertThat(report("title: " + TEXT).text()).isEqualTo("title: " + TEXT);
        assertThat(report("الثورة:\n\n" + TEXT).text()).startsWith("الثورة:");
        assertThat(report("id: 3\n" + TEXT + "\n\n" + TEXT).text()).startsWith("id: 3");
    }

    @Test
    void a_wrong_date_in_the_header_is_told_with_its_line() {
        assertThat(message(utf8("id: 3\npublished: أمس\n\n" + TEXT)))
                .isEqualTo("news:2: published is no date: \"أمس\"; write it as 2025-10-12 or leave it out");
    }

    @Test
    void defaults_fill_what_the_report_does_not_say() {
        Defaults defaults = new Defaults(LocalDate.of(2025, 10, 1), new Outlet("سانا", "agency", "SYR"));
        String dated = "published: 2025-10-12\n\n" + TEXT;
        for (String content : List.of(TEXT, dated)) {
            try (Stream<Item> items = new Intake(defaults).items("news", new ByteArrayInputStream(utf8(content)))) {
                Report report = report(items.findFirst().orElseThrow());
                assertThat(report.outlet()).isEqualTo(defaults.outlet());
                assertThat(report.publishedFrom())
                        .isEqualTo(content.equals(dated) ? PublishedFrom.METADATA : PublishedFrom.GIVEN);
                assertThat(report.published()).isEqualTo(LocalDate.of(2025, 10, content.equals(dated) ? 12 : 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256", "ISO-8859-6"})
    void character_sets_are_told_apart(String charset) {
        String text = TEXT.replace("، ", " ");
        assertThat(report(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }

    @Test
    void byte_order_marks_are_no_text() {
        assertThat(report("\uFEFF" + TEXT).text()).isEqualTo(TEXT);
        assertThat(report(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void broken_utf8_is_told_with_the_line_of_the_first_broken_byte() {
        byte[] bytes = utf8(TEXT + "\n" + TEXT);
        bytes[utf8(TEXT).length + 1] = 'x';

        assertThat(message(bytes))
                .startsWith("news:2: it is broken UTF-8 at byte ")
                .endsWith("save it again as UTF-8");
    }

    @Test
    void a_text_cut_inside_a_character_is_broken() {
        byte[] bytes = utf8(TEXT + "ن");

        assertThat(message(Arrays.copyOf(bytes, bytes.length - 1))).contains("broken UTF-8");
    }

    @Test
    void eight_bit_text_in_another_script_is_not_taken_for_arabic() {
        String russian =
                "Министр иностранных дел принял сегодня в своём кабинете турецкого коллегу, обсудили отношения.";

        assertThat(message(russian.getBytes(Charset.forName("windows-1251"))))
                .contains("neither UTF-8 nor Arabic in windows-1256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister received his counterpart today.",
                "Министр принял сегодня коллегу.",
                "外交部长今天会见了他的同行。",
                "12.10.2025 --- 100 %"
            })
    void text_without_arabic_is_refused(String text) {
        assertThat(message(utf8(text))).startsWith("news: it has no Arabic text");
    }

    @Test
    void text_with_a_little_arabic_is_refused() {
        assertThat(message(utf8("The minister, سامر الحلبي, received his Turkish counterpart in his office today.")))
                .contains("it is not Arabic text: only ");
    }

    @Test
    void arabic_with_some_latin_is_read() {
        assertThat(report(TEXT + " وقال على منصة X إن شركة Rosatom تعمل.").text())
                .contains("Rosatom");
    }

    @Test
    void arabic_with_letters_of_a_persian_keyboard_is_read() {
        String text = TEXT.replace('ه', 'ھ').replace('ي', 'ی').replace('ك', 'ک').repeat(3);

        assertThat(report(text).text()).isEqualTo(text);
    }

    @Test
    void persian_is_refused() {
        String persian =
                "وزیر امور خارجه ایران گفت که پس از گفت‌وگو با همتای خود در پایتخت ترکیه، چند توافق‌نامه امضا شد. ";

        assertThat(message(utf8(persian.repeat(3)))).contains("Persian");
    }

    @Test
    void an_empty_file_and_one_of_blanks_are_told_apart() {
        assertThat(message(new byte[0])).isEqualTo("news: the file is empty; make sure that it was saved whole");
        assertThat(message(utf8(" \n\t\n"))).contains("the report has no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "GIF89a", "SQLite format 3", "WARC/1.0"})
    void known_binary_files_are_named(String start) {
        assertThat(message((start + "xxxx").getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("news: it is a");
    }

    @Test
    void other_binary_files_are_refused() {
        byte[] bytes = new byte[3000];
        new java.util.Random(1).nextBytes(bytes);

        assertThat(message(bytes)).contains("it is binary");
    }

    @Test
    void a_text_that_is_too_long_is_refused_without_being_held() {
        Limits small = new Limits(200, 4000, 4000, 100_000, 200);

        assertThat(message(items(small, new ByteArrayInputStream(utf8(TEXT.repeat(5))))
                        .get(0)))
                .contains("the text is longer than 200 characters");
        assertThat(message(items(small, new Endless("سلام ")).get(0))).contains("it is longer than 4000 bytes");
    }

    @Test
    void a_hundred_thousand_quotation_marks_are_a_text() {
        String text = "«".repeat(100_000) + TEXT;

        assertThat(report(text).text()).isEqualTo(text);
    }

    @Test
    void a_list_and_a_feed_are_named() {
        assertThat(message(utf8("[{\"text\": \"" + TEXT + "\"}]"))).contains("it is a JSON list");
        assertThat(message(utf8("<?xml version=\"1.0\"?><rss><channel/></rss>")))
                .contains("it is a feed");
        assertThat(message(utf8("<?xml version=\"1.0\"?><note/>"))).contains("XML");
    }
}
