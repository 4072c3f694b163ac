package org.mahdar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.intake.Reading.TEXT;
import static org.mahdar.intake.Reading.gzip;
import static org.mahdar.intake.Reading.items;
import static org.mahdar.intake.Reading.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any input, tried with seeded generators: a repetition's number is its seed. */
class IntakePropertyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] PIECES = {
        TEXT,
        "«",
        "\"",
        "\\",
        "{",
        "}",
        "\t",
        "<p>",
        "</div>",
        "<",
        "&amp;",
        "\uD83D\uDE00",
        "\u0001",
        "published: ",
        "\r",
        "#",
        "ﻻ",
        "ـ",
        "2025-10-12",
        "\u2028",
        "\uFEFF",
        "%PDF",
        "<script>",
        "[",
        "id: ",
        "é",
        "\u200F"
    };

    private static String words(Random random, boolean lines) {
        StringBuilder words = new StringBuilder(TEXT);
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]).append(lines && random.nextInt(5) == 0 ? '\n' : ' ');
        }
        return words.append(TEXT).toString();
    }

    @RepeatedTest(100)
    void a_text_comes_back_as_it_was(RepetitionInfo repetition) {
        String text = words(new Random(repetition.getCurrentRepetition()), true);

        assertThat(Reading.report(text).text()).isEqualTo(text);
        assertThat(Reading.report(gzip(utf8(text))).text()).isEqualTo(text);
    }

    @RepeatedTest(100)
    void every_line_is_a_report_or_a_message_in_order(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder file = new StringBuilder(Reading.line("first") + Reading.line("second"));
        List<String> expected = new ArrayList<>(List.of(TEXT, TEXT));
        for (int i = random.nextInt(20); i > 0; i--) {
            String text = words(random, true);
            String line = "{\"text\": " + JSON.writeValueAsString(text) + "}";
            boolean broken = random.nextInt(4) == 0;
            file.append(broken ? line.substring(0, random.nextInt(line.length() - 1) + 1) : line)
                    .append('\n');
            expected.add(broken ? "" : text);
        }

        List<Item> items = items(file.toString());

        assertThat(items)
                .extracting(
                        item -> item instanceof Item.Read read ? read.report().text() : "")
                .containsExactlyElementsOf(expected);
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).origin()).isEqualTo(new Origin("news", i + 1));
        }
    }

    @RepeatedTest(200)
    void broken_bytes_give_items_and_no_exception(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String page = "<!doctype html><html><article><p>" + words(random, true) + "</p></article>";
        String lines = Reading.line("1") + Reading.line("2");
        byte[] bytes = utf8(
                switch (random.nextInt(3)) {
                    case 0 -> page;
                    case 1 -> lines;
                    default -> words(random, true);
                });
        byte[] content = random.nextBoolean() ? gzip(bytes) : bytes;
        for (int i = random.nextInt(6); i > 0; i--) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }

        assertThat(IntakeFuzzTest.check(content)).isNotEmpty();
    }
}
