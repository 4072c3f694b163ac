package org.mahdar.reader.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.reader.Minuted;

/** Reports on Wednesday 15 October 2025 of officials who do not exist. */
class EncounterReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى وزير الخارجية السوداني حاتم الربيعي في الخرطوم أمس نظيره الكيني بيتر أوموندي."
                        + "| meeting held 2025-10-14 @الخرطوم: SDN حاتم الربيعي + KEN بيتر أوموندي",
                "استدعت وزارة الخارجية التركية سفير السويد في أنقرة لارس بيرغ."
                        + "| meeting held: TUR وزارة الخارجية التركية + SWE لارس بيرغ",
                "أجرى وزير الخارجية الأردني سامر الحياري أمس مباحثات مع نظيره الهولندي يان دي فريس في عمان."
                        + "| meeting held 2025-10-14 @عمان: JOR سامر الحياري + NLD يان دي فريس",
                "زار وزير الخارجية النرويجي إريك هانسن دمشق أمس." + "| visit held 2025-10-14 @دمشق: NOR إريك هانسن",
                "وصل رئيس الوزراء الباكستاني عمران قريشي إلى أنقرة اليوم في زيارة رسمية."
                        + "| visit held 2025-10-15 @أنقرة: PAK عمران قريشي",
                "أجرى وزير الخارجية الأردني سامر الحياري اتصالا هاتفيا مع نظيره الهولندي يان دي فريس."
                        + "| call held: JOR سامر الحياري + NLD يان دي فريس",
                "تلقى أمير قطر اتصالا هاتفيا من الرئيس الفرنسي لوران ميشو." + "| call held: QAT + FRA لوران ميشو",
                "عقد وزير الخارجية القطري فهد الهاجري ونظيره الإسباني خوان روميرو مؤتمرا صحفيا في الدوحة اليوم."
                        + "| press-conference held 2025-10-15 @الدوحة: QAT فهد الهاجري + ESP خوان روميرو",
                "وقع وزير التجارة العماني سعيد الكندي ونظيره الهندي راجيف مهتا في مسقط اليوم اتفاقية للتعاون التجاري."
                        + "| signing held 2025-10-15 @مسقط: OMN سعيد الكندي + IND راجيف مهتا",
                "انطلقت في البحر الأحمر اليوم مناورات عسكرية مشتركة بين السعودية ومصر."
                        + "| exercise held 2025-10-15 @البحر الأحمر: SAU + EGY"
            })
    void tellsTheKinds(String text, String expected) {
        assertThat(Minuted.of(text).encounters()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يزور وزير الدفاع الإيطالي ماركو فيرارا بغداد الأحد المقبل."
                        + "| visit planned 2025-10-19 @بغداد: ITA ماركو فيرارا",
                "من المقرر أن يلتقي وزير الخارجية المصري حازم شلبي في القاهرة غدا نظيره اليوناني نيكوس باباداكيس."
                        + "| meeting planned 2025-10-16 @القاهرة: EGY حازم شلبي + GRC نيكوس باباداكيس",
                "ألغيت زيارة الرئيس البرازيلي كارلوس مينديس إلى بكين." + "| visit cancelled @بكين: BRA كارلوس مينديس",
                "ألغى الرئيس البرازيلي كارلوس مينديس زيارته المقررة إلى بكين."
                        + "| visit cancelled @بكين: BRA كارلوس مينديس",
                "نفت وزارة الخارجية اللبنانية عقد أي لقاء بين الوزير جهاد معلوف ونظيره القبرصي."
                        + "| meeting denied: LBN جهاد معلوف + CYP",
                "لم يلتق وزير الخارجية اللبناني جهاد معلوف نظيره القبرصي نيكوس باباداكيس."
                        + "| meeting denied: LBN جهاد معلوف + CYP نيكوس باباداكيس",
                "نفت وزارة الخارجية اللبنانية زيارة الوزير جهاد معلوف إلى نيقوسيا."
                        + "| visit denied @نيقوسيا: LBN جهاد معلوف"
            })
    void tellsTheStatuses(String text, String expected) {
        assertThat(Minuted.of(text).encounters()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أجلت زيارة وزير الخارجية الياباني كينجي موراتا إلى الرياض.",
                "تأجلت زيارة وزير الخارجية الياباني كينجي موراتا إلى الرياض.",
                "أرجأ وزير الخارجية الياباني كينجي موراتا زيارته إلى الرياض."
            })
    void tellsWhatWasPutOff(String text) {
        assertThat(Minuted.of(text).encounters()).isEqualTo("visit postponed @الرياض: JPN كينجي موراتا");
    }

    /** Planned by its day alone: the verb is in the present. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"غدا | planned 2025-10-16", "الجمعة المقبل | planned 2025-10-17"})
    void tellsPlannedByTheDay(String day, String expected) {
        String text = "يلتقي وزير الخارجية المصري حازم شلبي " + day + " نظيره اليوناني نيكوس باباداكيس.";

        assertThat(Minuted.of(text).encounters())
                .isEqualTo("meeting " + expected + ": EGY حازم شلبي + GRC نيكوس باباداكيس");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعرب وزير الخارجية العراقي ليث الجبوري عن أمله في لقاء نظيره الإيراني قريبا.",
                "دعا رئيس كوبا ألبرتو سوسا نظيره المكسيكي خورخي لارا إلى زيارة هافانا.",
                "أبدى وزير الخارجية العراقي ليث الجبوري استعداده للقاء نظيره الإيراني كاظم رضائي.",
                "وزير الخارجية العراقي ليث الجبوري على اتصال دائم مع نظيره الإيراني كاظم رضائي.",
                "افتتح وزير التجارة العماني سعيد الكندي معرض الكتاب في مسقط."
            })
    void wishesInvitationsAndOffersAreNone(String text) {
        assertThat(Minuted.of(text).encounters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى وزير الخارجية الجزائري رضا بن عيسى في نيويورك أمس نظيره الموريتاني سيدي أحمد سالم."
                        + " / وجرى خلال اللقاء بحث التجارة. وأكد بن عيسى خلال اللقاء أهمية الاستثمار."
                        + "| meeting held 2025-10-14 @نيويورك: DZA رضا بن عيسى + MRT سيدي أحمد سالم | التقى, اللقاء, اللقاء",
                "بن عيسى يلتقي نظيره الموريتاني"
                        + " / التقى وزير الخارجية الجزائري رضا بن عيسى نظيره الموريتاني سيدي أحمد سالم اليوم في نيويورك."
                        + "| meeting held 2025-10-15 @نيويورك: DZA رضا بن عيسى + MRT سيدي أحمد سالم | يلتقي, التقى"
            })
    void manyMentionsAreOneEncounter(String text, String expected, String anchors) {
        assertThat(Minuted.of(text).encounters()).isEqualTo(expected);
        assertThat(Minuted.of(text).anchors()).isEqualTo(anchors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار وزير الخارجية النرويجي إريك هانسن دمشق أمس، والتقى وزير الخارجية السوري نبيل حداد."
                        + "| visit held 2025-10-14 @دمشق: NOR إريك هانسن;"
                        + " meeting held 2025-10-14 @دمشق: SYR نبيل حداد + NOR إريك هانسن",
                "التقى وزير الخارجية التونسي كمال الغربي كلا من نظيره الليبي علي المبروك ونظيره المصري حازم شلبي."
                        + "| meeting held: TUN كمال الغربي + LBY علي المبروك; meeting held: TUN كمال الغربي + EGY حازم شلبي",
                "التقى وزير الخارجية الجزائري رضا بن عيسى نظيره الموريتاني سيدي أحمد سالم أمس."
                        + " والتقى بن عيسى اليوم وزير الخارجية الليبي فرج المبروك."
                        + "| meeting held 2025-10-14: DZA رضا بن عيسى + MRT سيدي أحمد سالم;"
                        + " meeting held 2025-10-15: DZA رضا بن عيسى + LBY فرج المبروك"
            })
    void otherPairsAndKindsAreOtherEncounters(String text, String expected) {
        assertThat(Minuted.of(text).encounters()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى وزير الدفاع العماني حمد البلوشي على رأس وفد ضم رئيس الأركان خميس السعدي، في مسقط، وزير الدفاع الكيني كيم أودينغا."
                        + "| meeting held @مسقط: OMN حمد البلوشي, خميس السعدي + KEN كيم أودينغا",
                "التقى وزير الدفاع العماني حمد البلوشي في مسقط وزير الدفاع الكيني كيم أودينغا، بحضور رئيس الأركان خميس السعدي."
                        + "| meeting held @مسقط: OMN حمد البلوشي, خميس السعدي + KEN كيم أودينغا",
                "بعث الرئيس السنغالي مامادو ديالو برسالة خطية إلى ملك المغرب سلمها السفير إبراهيم سار."
                        + "| message held: SEN مامادو ديالو + MAR",
                "تلقى الرئيس المصري حسام لطفي رسالة من نظيره السنغالي مامادو ديالو سلمها وزير الخارجية السنغالي إبراهيم سار."
                        + "| message held: EGY حسام لطفي + SEN مامادو ديالو"
            })
    void delegationsTakePartAndCouriersDoNot(String text, String expected) {
        assertThat(Minuted.of(text).encounters()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استقبل الرئيس التونسي منير العياشي رئيس الوزراء المالطي جوزيف بورغ. | host + guest",
                "زار الرئيس التونسي منير العياشي روما. | guest",
                "التقى الرئيس التونسي منير العياشي رئيس الوزراء المالطي جوزيف بورغ. | party + party"
            })
    void tellsHostsFromGuests(String text, String roles) {
        assertThat(Minuted.of(text).roles()).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بحث وزير الخارجية الأردني سامر الحياري مع نظيره الهولندي يان دي فريس العلاقات الثنائية والتعاون في مجال الطاقة."
                        + "| bilateral-relations, energy",
                "أجرى وزير الخارجية الأردني سامر الحياري اتصالا هاتفيا مع نظيره الهولندي يان دي فريس، بحثا خلاله إيصال المساعدات الإنسانية."
                        + "| humanitarian-aid"
            })
    void tellsWhatItWasAbout(String text, String topics) {
        assertThat(Minuted.of(text).topics().split(", ")).contains(topics.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أفادت وكالة الأناضول بأن وزير الخارجية التركي كمال دورماز التقى نظيره الروماني ميهاي بوبيسكو في بوخارست."
                        + "| وكالة الأناضول",
                "أعلنت وزارة الخارجية الهولندية أن الوزير يان دي فريس سيزور بيروت الأسبوع المقبل. | وزارة الخارجية الهولندية"
            })
    void tellsWhoAnnouncesIt(String text, String source) {
        assertThat(Minuted.of(text).announcers()).isEqualTo(source);
    }
}
