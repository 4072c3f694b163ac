package org.mahdar.lab.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.MinutesJson;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;
import org.mahdar.minutes.Span;
import org.mahdar.reader.Reader;

/**
 * No text makes the reader throw, and whatever it finds points at the text. A normal build runs kept inputs and seeded ones;
 * {@code JAZZER_FUZZ=1 ./mvnw -pl lab -am test -Dtest=ReaderFuzzTest#words} looks for new ones.
 */
class ReaderFuzzTest {

    /** A byte stands for one of these, so that what a fuzzer makes of bytes is something like news. */
    private static final String[] PIECES = {
        "التقى",
        "وزير",
        "الخارجية",
        "السوري",
        "نظيره",
        "التركي",
        "في",
        "أنقرة",
        "اليوم",
        "أمس",
        "الأحد",
        "قال",
        "إن",
        "أن",
        "وأكد",
        "على",
        "،",
        ".",
        "\n",
        "\"",
        "«",
        "»",
        "(",
        ")",
        "-",
        ":",
        "هاكان",
        "فيدان",
        "أسعد",
        "الشيباني",
        "الرئيس",
        "رئيس",
        "الوزراء",
        "وفد",
        "برئاسة",
        "زيارة",
        "إلى",
        "لن",
        "لم",
        "ألغيت",
        "تأجيل",
        "نفى",
        "اجتماعا",
        "مع",
        "كل",
        "من",
        "و",
        "بحضور",
        "وقع",
        "مذكرة",
        "تفاهم",
        "اتفاقية",
        "2025",
        "12",
        "أكتوبر",
        "الماضي",
        "المقبل",
        "ربيع",
        "الأول",
        "1447",
        "هـ",
        "الأمم",
        "المتحدة",
        "سوريا",
        "تركيا",
        "البلدين",
        "الجانبان",
        "الوزيران",
        "بلاده",
        "أدان",
        "رفض",
        "دعا",
        "مشددا",
        "مضيفا",
        "بحسب",
        "وكالة",
        "الأناضول",
        "مصدر",
        "دبلوماسي",
        "#",
        "_",
        "…",
        "؟",
        "ـ",
        "\uD83D",
        "\u200F",
        "ﻻ",
        "٣",
        "X",
        "د.",
        "يوم",
        "صباح",
        "الشهر",
        "عبر",
        "قناتها",
        "تلغرام",
        "الدفاع",
        "بحث",
        "تلقى",
        "اتصالا",
        "هاتفيا",
        "سمو",
        "الأمير",
        "السفير",
        "لدى",
        "نائب",
        "المتحدث",
        "باسم",
        "'",
        "“",
        "”",
        "/"
    };

    @FuzzTest(maxDuration = "120s")
    void words(byte[] choices) {
        StringBuilder text = new StringBuilder();
        for (byte choice : choices) {
            text.append(PIECES[(choice & 0xFF) % PIECES.length]);
            if (choice >= 0 || (choice & 3) != 0) {
                text.append(' ');
            }
        }
        check(text.toString());
    }

    @FuzzTest(maxDuration = "120s")
    void characters(byte[] utf8) {
        check(new String(utf8, StandardCharsets.UTF_8));
    }

    @RepeatedTest(60)
    void random_words(RepetitionInfo repetition) {
        byte[] choices = new byte[repetition.getCurrentRepetition() * 8];
        new Random(repetition.getCurrentRepetition()).nextBytes(choices);

        words(choices);
    }

    @ParameterizedTest
    @MethodSource
    void odd_texts(String text) {
        check(text);
    }

    static Stream<String> odd_texts() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                ".",
                "،،،",
                "\uD83D",
                "\uDE00\uD83D",
                "Latin only, no Arabic.",
                "«".repeat(100_000),
                "\"".repeat(100_001),
                "(".repeat(50_000) + ")".repeat(50_000),
                "و".repeat(20_000),
                "و ".repeat(20_000),
                "التقى ".repeat(5_000),
                "قال إن ".repeat(3_000),
                "1".repeat(20_000),
                "12/".repeat(5_000),
                "#_".repeat(10_000));
    }

    private static void check(String text) {
        Report report = new Report(
                "f",
                null,
                null,
                new Outlet("الثورة", null, null),
                LocalDate.of(2025, 10, 12),
                PublishedFrom.GIVEN,
                text);

        Minutes minutes = Reader.read(report);

        assertThat(MinutesJson.line(Reader.read(report))).isEqualTo(MinutesJson.line(minutes));
        spans(minutes)
                .forEach(span ->
                        assertThat(text.startsWith(span.exact(), span.start())).isTrue());
        assertThat(minutes.encounters())
                .allSatisfy(encounter -> assertThat(encounter.evidence()).isNotEmpty());
        assertThat(minutes.actors().stream().map(Actor::id)).doesNotHaveDuplicates();
    }

    private static Stream<Span> spans(Minutes minutes) {
        return Stream.of(
                        minutes.actors().stream().flatMap(item -> item.evidence().stream()),
                        minutes.times().stream().flatMap(item -> item.evidence().stream()),
                        minutes.sources().stream().flatMap(item -> item.evidence().stream()),
                        minutes.encounters().stream().flatMap(item -> item.evidence().stream()),
                        minutes.statements().stream().map(item -> item.content()),
                        minutes.positions().stream().map(item -> item.issue()),
                        minutes.instruments().stream().flatMap(item -> item.evidence().stream()),
                        minutes.findings().stream().flatMap(item -> item.evidence().stream()))
                .flatMap(spans -> spans);
    }
}
