package org.mahdar.reader.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.reader.Minuted;

/** What officials who do not exist say and stand for. */
class SpeechReaderTest {

    private static final String MINISTER = "وزير الخارجية العماني سعيد الكندي";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال M إن الوفد وصل. | سعيد الكندي, indirect: الوفد وصل",
                "قال M إن الحدود آمنة وإن الوضع هادئ. | سعيد الكندي, indirect: الحدود آمنة وإن الوضع هادئ",
                "شدد M على ضرورة احترام القانون الدولي. | سعيد الكندي, indirect: ضرورة احترام القانون الدولي",
                "قال M: «سنواصل العمل معا». | سعيد الكندي, direct: سنواصل العمل معا",
                "قال M: \"سنواصل العمل معا\". | سعيد الكندي, direct: سنواصل العمل معا",
                "قال M: “سنواصل العمل معا”. | سعيد الكندي, direct: سنواصل العمل معا",
                "كتب M على منصة إكس: \"وصلنا إلى تفاهم مهم\". | سعيد الكندي, direct: وصلنا إلى تفاهم مهم",
                "قال M إن الخطوة \"بداية جيدة\" نحو السلام. | سعيد الكندي, mixed: الخطوة \"بداية جيدة\" نحو السلام",
                "\"سنفتح المعبر قريبا\"، قال M. | سعيد الكندي, direct: سنفتح المعبر قريبا",
                "نقلت وكالة رويترز عن M قوله إن الحدود آمنة. | سعيد الكندي, indirect: الحدود آمنة",
                "قال M، وفق وكالة رويترز، إن الحدود آمنة. | سعيد الكندي, indirect: الحدود آمنة"
            })
    void readsWhatIsSaid(String text, String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).statements()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال M إن الحدود آمنة، مضيفا أن التنسيق مستمر."
                        + "| سعيد الكندي, indirect: الحدود آمنة; سعيد الكندي, indirect: التنسيق مستمر",
                "قال M إن الحدود آمنة، وأضاف أن التنسيق مستمر."
                        + "| سعيد الكندي, indirect: الحدود آمنة; سعيد الكندي, indirect: التنسيق مستمر",
                "قال M إن الحدود آمنة. وأضاف أن التنسيق مستمر. وتابع: \"لن نتراجع عن قرارنا\"."
                        + "| سعيد الكندي, indirect: الحدود آمنة; سعيد الكندي, indirect: التنسيق مستمر;"
                        + " سعيد الكندي, direct: لن نتراجع عن قرارنا"
            })
    void chainsKeepTheirSpeaker(String text, String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).statements()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "جاء في بيان لوزارة النقل العمانية أن الميناء سيفتح. | وزارة النقل العمانية, indirect: الميناء سيفتح",
                "قالت وزارة النقل العمانية في بيان إن الميناء سيفتح. وقال M إن الحدود آمنة. وأضاف البيان أن العمل مستمر."
                        + "| وزارة النقل العمانية, indirect: الميناء سيفتح; سعيد الكندي, indirect: الحدود آمنة;"
                        + " وزارة النقل العمانية, indirect: العمل مستمر"
            })
    void aCommuniqueSpeaksForItsIssuer(String text, String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).statements()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال M إن الحدود آمنة، ودعا مجلس الأمن إلى التحرك، وأضاف أن العمل مستمر."
                        + "| سعيد الكندي, indirect: الحدود آمنة; سعيد الكندي, indirect: العمل مستمر",
                "\"سنفتح المعبر قريبا\"، بهذه الكلمات علق M على الأزمة. | سعيد الكندي, direct: سنفتح المعبر قريبا",
                "واعتبر M الخلاف عابرا. | سعيد الكندي, indirect: الخلاف عابرا",
                "قال M إنه يرجح أن الميناء سيفتح. | سعيد الكندي, indirect: يرجح أن الميناء سيفتح",
                "وكان موقع إخباري محلي ذكر أن الميناء سيفتح. | موقع إخباري محلي, indirect: الميناء سيفتح"
            })
    void keepsSpeakersApart(String text, String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).statements()).isEqualTo(expected);
    }

    @Test
    void wordsWithoutASpeakerAreNobodys() {
        assertThat(Minuted.of("وأضاف أن التنسيق مستمر.").statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أدانت وزارة الخارجية المصرية الهجوم على السفارة. | وزارة الخارجية المصرية: condemn الهجوم على السفارة",
                "رحب M بوقف إطلاق النار. | سعيد الكندي: welcome وقف إطلاق النار",
                "دعا M الأطراف إلى ضبط النفس. | سعيد الكندي: appeal ضبط النفس",
                "طالب M بإطلاق سراح المحتجزين. | سعيد الكندي: demand إطلاق سراح المحتجزين",
                "نفى M وجود خلاف مع اليمن. | سعيد الكندي: deny وجود خلاف مع اليمن",
                "حذرت ألمانيا من انهيار الاقتصاد. | ألمانيا: warn انهيار الاقتصاد",
                "اتهم M روسيا بخرق الهدنة. | سعيد الكندي: accuse خرق الهدنة",
                "رفض M التدخل الأجنبي. | سعيد الكندي: reject التدخل الأجنبي",
                "رفضت الجزائر التدخل الأجنبي. | الجزائر: reject التدخل الأجنبي",
                "رحبت باريس بالقرار. | باريس: welcome القرار"
            })
    void readsStands(String text, String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).positions()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد M حق الشعوب في تقرير مصيرها. | سعيد الكندي: affirm حق الشعوب في تقرير مصيرها",
                "شدد M على ضرورة احترام القانون الدولي. | سعيد الكندي: demand احترام القانون الدولي",
                "قال M إنه يجب وقف القتال. | سعيد الكندي: demand وقف القتال"
            })
    void readsStandsInWhatIsSaid(String text, String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).positions()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"لم يرفض M المبادرة.", "لا يدين M القصف.", "لم يرحب M بالقرار."})
    void whatIsNotDoneIsNoStand(String text) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).positions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد وزير الدفاع الإيطالي ماركو فيرارا التزام بلاده بدعم لبنان. | إيطاليا: pledge دعم لبنان",
                "أدان وزير الخارجية العماني سعيد الكندي ونظيره القطري فهد الهاجري القصف."
                        + "| سعيد الكندي: condemn القصف; فهد الهاجري: condemn القصف"
            })
    void tellsWhoHoldsAStand(String text, String expected) {
        assertThat(Minuted.of(text).positions()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ذكرت وزارة الخارجية السودانية في بيان أن الوفد وصل. | وزارة الخارجية السودانية (ministry, statement)",
                "ذكرت وزارة الدفاع اليمنية عبر حسابها على منصة إكس أن السفينة وصلت. | وزارة الدفاع اليمنية (ministry, x)",
                "بحسب وكالة الأناضول، وصل الوفد إلى أنقرة. | وكالة الأناضول (agency)",
                "نقلت وكالة الأناضول عن M قوله إن الحدود آمنة. | وكالة الأناضول (agency)",
                "أفادت مصادر دبلوماسية بأن المحادثات توقفت. | مصادر دبلوماسية (anonymous)",
                "ذكرت صحيفة \"الأفق\" أن الوفد غادر. | صحيفة الأفق (newspaper)",
                "رحب M بوقف إطلاق النار. |"
            })
    void readsWhoTheReportLeansOn(String text, @Nullable String expected) {
        assertThat(Minuted.of(text.replace("M", MINISTER)).sources()).isEqualTo(expected == null ? "" : expected);
    }
}
