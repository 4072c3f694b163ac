package org.mahdar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mahdar.minutes.Minutes;
import org.mahdar.reader.text.Segmenter;

/** Random mixtures of what news is made of: nothing is thrown, and the promises are kept. Each seed is one text. */
class ReaderPropertyTest {

    private static final List<String> PIECES = List.of(
            "قال",
            "أكد",
            "التقى",
            "استقبل",
            "زار",
            "يزور",
            "عقد",
            "اجتماعا",
            "مباحثات",
            "وقع",
            "اتفاقية",
            "بحث",
            "نفى",
            "أدان",
            "رحب بـ",
            "دعا",
            "إلى",
            "مع",
            "بين",
            "في",
            "على هامش",
            "خلال اللقاء",
            "أن",
            "إن",
            "الذي",
            "التي",
            "لم",
            "لن",
            "قد",
            "من المقرر",
            "وزير الخارجية",
            "الرئيس",
            "نظيره",
            "السفير",
            "اللواء",
            "د.",
            "سمير حداد",
            "ليلى نصار",
            "هانسن",
            "سوريا",
            "التركي",
            "المصرية",
            "دمشق",
            "أنقرة",
            "الجانبان",
            "بلاده",
            "الوزارة",
            "وزارة الدفاع",
            "وكالة الأناضول",
            "مصادر",
            "تقارير",
            "النظام",
            "اليوم",
            "أمس",
            "الخميس الماضي",
            "14 أكتوبر",
            "٢٠٢٥",
            "1974",
            "الثامن من الشهر الجاري",
            "مؤتمر صحفي",
            "اتصالا هاتفيا",
            "رسالة خطية",
            "برئاسة",
            "بحضور",
            "كلا من",
            "و",
            "وأضاف",
            "مشيرا إلى",
            "قوله",
            "عن",
            "وفق",
            "بحسب",
            "مكافحة الإرهاب",
            "ﺍﻟﻮﺯﻳﺮ",
            "تُعدُّ",
            "#وزير_الدفاع",
            "،",
            ".",
            "؟",
            "!",
            ":",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "(",
            ")",
            "-",
            "…",
            "\n",
            "\n\n",
            "\t",
            "\u200F",
            "\u0640",
            "\uD83D",
            "\uDE00",
            "🇹🇷",
            "NATO",
            "X",
            "%",
            "|",
            "\u0000");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String text(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(8) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static Minutes read(String text) {
        return Reader.read(Minuted.report(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyMixtureKeepsThePromises(long seed) {
        Promises.areKept(read(text(seed, 20 + (int) (seed % 7) * 40)));
    }

    /** A report cut anywhere, even through a character, is a report. */
    @Test
    void anyBeginningKeepsThePromises() {
        String text = text(4711, 150);
        for (int end = 0; end <= text.length(); end += 3) {
            Promises.areKept(read(text.substring(0, end)));
        }
    }

    /** Ten times the text has ten times the tokens, and no more than that many items. */
    @Test
    void whatIsFoundGrowsWithTheText() {
        String once = text(42, 400) + "\n";
        int tokens = Segmenter.segment(once).tokens().size();
        Minutes few = read(once);
        Minutes many = read(once.repeat(10));

        assertThat(Segmenter.segment(once.repeat(10)).tokens()).hasSize(10 * tokens);
        assertThat(many.statements().size())
                .isLessThanOrEqualTo(11 * (few.statements().size() + 1));
        assertThat(many.encounters().size())
                .isLessThanOrEqualTo(11 * (few.encounters().size() + 1));
        assertThat(many.positions().size())
                .isLessThanOrEqualTo(11 * (few.positions().size() + 1));
    }
}
