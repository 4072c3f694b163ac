package org.mahdar.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.reader.words.Words;

/** Each line: a sentence, and what is to be found in it as words=value, in order. Published on Wednesday 15 October 2025. */
final class TimeTaggerTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 15);

    private static String read(String sentence, @Nullable LocalDate published) {
        Words words = PlainWords.of(sentence);
        return String.join(
                "; ",
                TimeTagger.read(words, published).mentions().stream()
                        .map(mention -> words.text()
                                        .span(mention.first(), mention.last())
                                        .exact()
                                + "=" + mention.value())
                        .toList());
    }

    private static void check(String sentence, @Nullable String expected) {
        assertThat(read(sentence, PUBLISHED)).as(sentence).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الوفد اليوم الأربعاء | اليوم الأربعاء=2025-10-15",
                "وصل الوفد أمس | أمس=2025-10-14",
                "وصل الوفد أمس (الثلاثاء) | أمس (الثلاثاء)=2025-10-14",
                "وصل الوفد أول أمس | أول أمس=2025-10-13",
                "وصل الوفد أول من أمس الاثنين | أول من أمس الاثنين=2025-10-13",
                "وصل الوفد أمس الأول | أمس الأول=2025-10-13",
                "يصل الوفد غدا الخميس | غدا الخميس=2025-10-16",
                "يصل الوفد بعد غد | بعد غد=2025-10-17",
                "ويوم أمس زار المدينة | ويوم أمس=2025-10-14",
                "وصل مساء أمس الثلاثاء | مساء أمس الثلاثاء=2025-10-14TEV",
                "وصل صباح اليوم | صباح اليوم=2025-10-15TMO",
                "وصل فجر الأحد | فجر الأحد=2025-10-12TMO",
                "وصل ظهر يوم الجمعة الماضي | ظهر يوم الجمعة الماضي=2025-10-10TMI",
                "وصل بعد ظهر أمس | بعد ظهر أمس=2025-10-14TAF",
                "وصل الأحد مساء | الأحد مساء=2025-10-12TEV",
                "وصل ليل السبت الأحد | ليل السبت الأحد=2025-10-11TNI",
                "وصل الليلة الماضية | الليلة الماضية=2025-10-14TNI",
                "وصل هذا الصباح | هذا الصباح=2025-10-15TMO"
            })
    void readsDaysCountedFromPublication(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الوزير الأربعاء إن الطريق مفتوح | الأربعاء=2025-10-15",
                "زار الوزير المصنع الخميس | الخميس=2025-10-09",
                "سيزور الوزير المصنع الخميس | الخميس=2025-10-16",
                "قال الوزير الثلاثاء إنه سيزور المصنع الأحد | الثلاثاء=2025-10-14; الأحد=2025-10-19",
                "والاثنين وصل وفد آخر | والاثنين=2025-10-13",
                "الاجتماع المقرر الاثنين | الاثنين=2025-10-20",
                "تعقد القمة الاثنين | الاثنين=2025-10-20",
                "قال إن الوفد لم يحضر الاثنين | الاثنين=2025-10-13",
                "زار المصنع الخميس الماضي | الخميس الماضي=2025-10-09",
                "زار المصنع الأربعاء الماضي | الأربعاء الماضي=2025-10-08",
                "يصل الأربعاء المقبل | الأربعاء المقبل=2025-10-22",
                "زار المصنع الاثنين من الأسبوع الماضي | الاثنين من الأسبوع الماضي=2025-10-06",
                "عقدت الجلسة يومي السبت والأحد | يومي السبت والأحد=2025-10-11/2025-10-12",
                "عقدت الجلسة الاثنين 13 أكتوبر 2025 | الاثنين 13 أكتوبر 2025=2025-10-13",
                "منذ الأحد تعقد الجلسات | الأحد=2025-10-12"
            })
    void readsWeekdaysByTense(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "في 15 يونيو 2024 | 15 يونيو 2024=2024-06-15",
                "في ١٥ حزيران ٢٠٢٤ | ١٥ حزيران ٢٠٢٤=2024-06-15",
                "في 15 كانون الثاني/يناير 2024 | 15 كانون الثاني/يناير 2024=2024-01-15",
                "في 15 كانون الثاني (يناير) 2024 | 15 كانون الثاني (يناير) 2024=2024-01-15",
                "في 22 يناير كانون الثاني 2024 | 22 يناير كانون الثاني 2024=2024-01-22",
                "عقدت في 16 أيلول / سبتمبر الماضي | 16 أيلول / سبتمبر الماضي=2025-09-16",
                "الثامن من الشهر الجاري | الثامن من الشهر الجاري=2025-10-08",
                "في العشرين من الشهر المقبل | العشرين من الشهر المقبل=2025-11-20",
                "في الحادي والعشرين من آذار الماضي | الحادي والعشرين من آذار الماضي=2025-03-21",
                "في الثامن عشر من تشرين الأول 2023 | الثامن عشر من تشرين الأول 2023=2023-10-18",
                "ابتداء من أول أيار المقبل | أول أيار المقبل=2026-05-01",
                "ابتداء من غرة جانفي 2026 | غرة جانفي 2026=2026-01-01",
                "عقدت في 3 فيفري 2025 | 3 فيفري 2025=2025-02-03",
                "عقدت في 9 غشت الماضي | 9 غشت الماضي=2025-08-09",
                "عقدت في 27 دجنبر 2024 | 27 دجنبر 2024=2024-12-27",
                "من 12 إلى 14 آذار 2025 | 12 إلى 14 آذار 2025=2025-03-12/2025-03-14",
                "بين 12 و14 آذار 2025 | 12 و14 آذار 2025=2025-03-12/2025-03-14",
                "يومي 4 و5 جانفي 2025 | يومي 4 و5 جانفي 2025=2025-01-04/2025-01-05",
                "عقدت في 10 الجاري | 10 الجاري=2025-10-10",
                "بتاريخ 12/10/2025 | 12/10/2025=2025-10-12",
                "بتاريخ 2025-10-12 | 2025-10-12=2025-10-12",
                "بتاريخ 12.10.2025 | 12.10.2025=2025-10-12",
                "زار البلاد في 4 مارس | 4 مارس=2025-03-04",
                "سيزور البلاد في 4 مارس | 4 مارس=2026-03-04",
                "زار البلاد في 20 ديسمبر | 20 ديسمبر=2024-12-20",
                "ستعقد القمة في 20 ديسمبر | 20 ديسمبر=2025-12-20",
                "جدة 23 ربيع الآخر 1447 هـ الموافق 15 أكتوبر 2025 م"
                        + "| 23 ربيع الآخر 1447 هـ=2025-10-15; 15 أكتوبر 2025 م=2025-10-15",
                "العيد في 3 مايو من كل عام | 3 مايو من كل عام=XXXX-05-03"
            })
    void readsDaysOfTheMonth(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار البلاد في مارس الماضي | مارس الماضي=2025-03",
                "زار البلاد في أكتوبر الماضي | أكتوبر الماضي=2024-10",
                "ستعقد القمة في نيسان/أبريل المقبل | نيسان/أبريل المقبل=2026-04",
                "في أيلول من العام الماضي | أيلول من العام الماضي=2024-09",
                "في سبتمبر العام الماضي | سبتمبر العام الماضي=2024-09",
                "في شهر آب 2023 | شهر آب 2023=2023-08",
                "مطلع الشهر المقبل | مطلع الشهر المقبل=2025-11",
                "نهاية شهر نوفمبر المقبل | نهاية شهر نوفمبر المقبل=2025-11",
                "قبل نهاية الشهر | نهاية الشهر=2025-10",
                "عقدت الأسبوع الماضي | الأسبوع الماضي=2025-W41",
                "هذا الأسبوع | هذا الأسبوع=2025-W42",
                "مطلع الأسبوع المقبل | مطلع الأسبوع المقبل=2025-W43",
                "نهاية الأسبوع المقبل | نهاية الأسبوع المقبل=2025-W43-WE",
                "العام المقبل | العام المقبل=2026",
                "قبل نهاية العام | نهاية العام=2025",
                "هذه السنة | هذه السنة=2025",
                "منذ عام 2011 | عام 2011=2011",
                "لسنة 1999 | لسنة 1999=1999",
                "الاتفاق (2015) والملحق | 2015=2015",
                "بحلول 2030 | 2030=2030",
                "الحرب 1950-1953 | 1950-1953=1950/1953",
                "بين عامي 2014 و2018 | عامي 2014 و2018=2014/2018",
                "في عامي 2014 و2018 | عامي 2014=2014; 2018=2018",
                "من 2015 إلى 2018 | 2015 إلى 2018=2015/2018",
                "ربيع 2022 | ربيع 2022=2022-SP",
                "الصيف الماضي | الصيف الماضي=2025-SU",
                "الربع الثالث من العام الجاري | الربع الثالث من العام الجاري=2025-Q3",
                "النصف الأول من 2024 | النصف الأول من 2024=2024-H1",
                "ثمانينيات القرن الماضي | ثمانينيات القرن الماضي=198X",
                "القرن التاسع عشر | القرن التاسع عشر=18XX",
                "عقدت في مايو 2023 وفي يوليو من العام نفسه. وفي يونيو من العام ذاته وصل"
                        + "| مايو 2023=2023-05; يوليو=2025-07; يونيو من العام ذاته=2025-06"
            })
    void readsLongerSpans(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خلال عشر سنوات | عشر سنوات=P10Y",
                "لمدة ثلاثة أشهر | ثلاثة أشهر=P3M",
                "طلبت مهلة أسبوعين | أسبوعين=P2W",
                "في غضون ثلاثة إلى أربعة أسابيع | ثلاثة إلى أربعة أسابيع=P3W/P4W",
                "خلال يومين أو ثلاثة أيام | يومين=P2D; ثلاثة أيام=P3D",
                "البالغ من العمر 54 عاما | 54 عاما=P54Y",
                "بعد خمسة وعشرين عاما | خمسة وعشرين عاما=P25Y",
                "اثني عشر شهرا | اثني عشر شهرا=P12M",
                "14 ساعة متواصلة | 14 ساعة=PT14H",
                "ساعتين ونصف الساعة | ساعتين ونصف الساعة=PT2H30M",
                "نصف قرن | نصف قرن=P50Y",
                "السنوات الخمس الماضية | السنوات الخمس الماضية=P5Y",
                "مئة يوم | مئة يوم=P100D",
                "ثلاثة عقود | ثلاثة عقود=P30Y",
                "تجتمع كل ثلاثة أشهر | كل ثلاثة أشهر=P3M",
                "تجتمع كل عام | كل عام=P1Y",
                "تجتمع سنويا | سنويا=P1Y",
                "تجتمع كل يوم خميس | ",
                "تجتمع كل يوم الخميس | كل يوم الخميس=XXXX-WXX-4",
                "وصل قبل ثلاثة أيام | قبل ثلاثة أيام=2025-10-12",
                "وصل قبل أسبوعين | قبل أسبوعين=2025-W40",
                "وصل قبل عامين | قبل عامين=2023",
                "قبل ثلاثة أيام من الموعد | ثلاثة أيام=P3D"
            })
    void readsDurationsAndSets(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل اليوم عند الساعة العاشرة صباحا | اليوم=2025-10-15; الساعة العاشرة صباحا=2025-10-15T10:00",
                "الساعة الثامنة والنصف من مساء أمس | الساعة الثامنة والنصف من مساء أمس=2025-10-14T20:30",
                "وصل الأحد الساعة 14:30 بتوقيت غرينتش | الأحد=2025-10-12; الساعة 14:30 بتوقيت غرينتش=2025-10-12T14:30",
                "على مدار الساعة |"
            })
    void readsTimesOfTheClock(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "القرار 2254 والقرار رقم 1701",
                "مارس ضغوطا على الحكومة",
                "التقى رئيسة الوزراء تيريزا ماي",
                "قتل 1200 شخص وخسر 2000 دولار",
                "فاز الفريق 3-1",
                "صيغة 3+3",
                "في ذلك اليوم من ذلك العام",
                "الأيام المقبلة والفترة المقبلة وقريبا ومؤخرا",
                "بعد أيام من التكهنات",
                "الاجتماع الثاني والدورة السابعة عشرة",
                "صحيفة المصري اليوم",
                "بمناسبة اليوم العالمي للصحافة",
                "قوى 14 آذار وثورة 25 يناير",
                "باب المفاوضات مفتوح",
                "الرئيس رجب طيب أردوغان",
                "الأمين العام للأمم المتحدة",
                "أحد الدبلوماسيين",
                "هاتف 2025-555-12",
                "خطبة صلاة الجمعة",
                "جيل الغد وحلفاء الأمس",
                "العام الدراسي"
            })
    void findsNoTimeWhereNoneIs(String sentence) {
        check(sentence, "");
    }

    @Test
    void warnsOfAWeekdayThatTheDayOfTheMonthWasNot() {
        Words words = PlainWords.of("زار الوزير المصنع يوم الخميس الماضي، في (الثامن من الشهر الجاري)");
        Times times = TimeTagger.read(words, PUBLISHED);
        assertThat(times.mentions()).extracting(TimeMention::value).containsExactly("2025-10-09", "2025-10-08");
        assertThat(times.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.weekday().value()).isEqualTo("2025-10-09");
            assertThat(conflict.day().value()).isEqualTo("2025-10-08");
            assertThat(conflict.message()).contains("Wednesday");
        });
    }

    @Test
    void setsAWeekdayToTheDateBesideItWhenTheyAgree() {
        Words words = PlainWords.of("ستعقد القمة الاثنين الموافق 3 نوفمبر 2025");
        Times times = TimeTagger.read(words, PUBLISHED);
        assertThat(times.mentions()).extracting(TimeMention::value).containsExactly("2025-11-03", "2025-11-03");
        assertThat(times.conflicts()).isEmpty();
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesResolve() {
        assertThat(read("خبر بلا تاريخ\nتتمة\nوصل أمس وعاد في 3 مارس 2024", null))
                .isEqualTo("3 مارس 2024=2024-03-03");
    }

    @Test
    void withoutADayOfPublicationTheDatelineIsTheAnchor() {
        assertThat(read("وصول الوفد\nصور 12 أكتوبر 2025 (و) - وصل أمس", null))
                .isEqualTo("12 أكتوبر 2025=2025-10-12; أمس=2025-10-11");
    }

    @Test
    void looksMentionsUpByToken() {
        Words words = PlainWords.of("وصل الوفد أمس وعاد صباح اليوم");
        Times times = TimeTagger.read(words, PUBLISHED);
        assertThat(times.at(2)).isEqualTo(times.mentions().get(0));
        assertThat(times.at(5)).isEqualTo(times.mentions().get(1));
        assertThat(times.at(3)).isNull();
        assertThat(times.within(0, 3)).containsExactly(times.mentions().get(0));
        assertThat(times.within(3, 6)).containsExactly(times.mentions().get(1));
        assertThat(times.within(3, 5)).isEmpty();
    }

    @Test
    void bearsAnyText() {
        for (String text : List.of(
                "",
                " ",
                "\ud800",
                "\"".repeat(100_000),
                "يوم ".repeat(20_000),
                "12 و".repeat(20_000),
                "قبل كل من بين 99 يوم عام ".repeat(5_000),
                "القرن القرن السنة الماضية الساعة 99:99 31 فبراير 2025 0 مارس 29/02/2023",
                "Plain Latin text on 12 May 2025.")) {
            assertThat(TimeTagger.read(PlainWords.of(text), PUBLISHED).mentions())
                    .allSatisfy(mention -> assertThat(mention.value()).isNotEmpty());
        }
    }
}
