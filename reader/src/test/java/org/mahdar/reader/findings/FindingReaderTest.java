package org.mahdar.reader.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.reader.Minuted;

class FindingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ذكرت تقارير أن الوفد غادر. | unattributed: ذكرت تقارير أن الوفد غادر",
                "ترددت أنباء عن استقالة الوزير. | unattributed: ترددت أنباء عن استقالة الوزير",
                "نفت الوزارة ما تردد عن استقالة الوزير. | unattributed: ما تردد عن استقالة الوزير",
                "ذكرت وكالة الأناضول أن الوفد غادر. |"
            })
    void warnsOfWhatNobodyAnswersFor(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بنيت القاعة في عهد النظام البائد. | loaded-term: النظام البائد",
                "ناقش الوفد النظام الداخلي للمجلس. |"
            })
    void warnsOfLoadedTerms(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الوفد الأحد، 14 أكتوبر 2025. | date-conflict: الأحد، 14 أكتوبر 2025",
                "وصل الوفد الثلاثاء، 14 أكتوبر 2025. |",
                "وصل الوفد الجمعة، الثامن من الشهر الجاري. | date-conflict: الجمعة، الثامن من الشهر الجاري"
            })
    void warnsOfWeekdaysThatContradictTheirDate(String text, @Nullable String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى الوزير هاكان غولن السفير. ثم غادر هاكان جولن. | name-variant: هاكان جولن",
                "التقى الوزير هاكان غولن السفير. ثم غادر غولن. |"
            })
    void warnsOfASecondSpelling(String text, @Nullable String expected) {
        check(text, expected);
    }

    private static void check(String text, @Nullable String expected) {
        assertThat(Minuted.of(text).findings()).isEqualTo(expected == null ? "" : expected);
    }
}
