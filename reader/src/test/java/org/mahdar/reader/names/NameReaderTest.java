package org.mahdar.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.words.Morphology;

class NameReaderTest {

    private static Names read(String text) {
        return NameReader.read(Morphology.analyse(Segmenter.segment(text)), null);
    }

    private static Names read(String text, String outlet) {
        return NameReader.read(Morphology.analyse(Segmenter.segment(text)), Outlets.find(outlet));
    }

    private static List<String> people(Names names) {
        return names.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON && entity.named())
                .map(NameReaderTest::line)
                .toList();
    }

    private static String line(Entity person) {
        String role = person.offices().isEmpty()
                ? "-"
                : person.offices().get(0).role().code();
        return person.name() + " " + role + " " + person.country();
    }

    private static List<String> meant(Names names, String text, String words) {
        int start = text.indexOf(words);
        return names.mentions().stream()
                .filter(mention ->
                        Segmenter.segment(text).tokens().get(mention.first()).start() == start)
                .flatMap(mention -> mention.entities().stream())
                .map(id -> names.entities().get(id).name())
                .toList();
    }

    @Test
    void readsATitleWithItsNationality() {
        assertThat(people(read(
                        "التقى وزير الخارجية التركي سليم قرغز، رئيسة الوزراء النرويجية، إنغريد سولفاي، في أوسلو.")))
                .containsExactly("سليم قرغز foreign-minister TUR", "إنغريد سولفاي head-of-government NOR");
    }

    @Test
    void readsTitlesInApposition() {
        assertThat(people(read("قال الدكتور رامي الحاتمي وزير التجارة اليمني إن الميناء مفتوح.")))
                .containsExactly("رامي الحاتمي minister YEM");
        assertThat(people(read("وصل نائب رئيس مجلس الوزراء وزير الخارجية الأردني هاني العمايرة إلى مسقط.")))
                .containsExactly("هاني العمايرة foreign-minister JOR");
    }

    @Test
    void anInstitutionWithoutACountryIsTheOutletsOwn() {
        assertThat(people(read("استقبل وزير الدفاع اللواء مازن الطيبي وفدا برلمانيا.", "سانا")))
                .containsExactly("مازن الطيبي defence-minister SYR");
    }

    @Test
    void aListKeepsItsNationality() {
        assertThat(people(read("حضر وزير الخارجية المصري عماد زيدان ووزير الدفاع طارق الشافعي.", "سانا")))
                .containsExactly("عماد زيدان foreign-minister EGY", "طارق الشافعي defence-minister EGY");
    }

    @Test
    void aDelegationsMembersAreItsCountrys() {
        assertThat(people(read("عقد اجتماعا مع وفد تركي رفيع المستوى برئاسة وزير الداخلية كنعان أرسلان.", "واع")))
                .containsExactly("كنعان أرسلان interior-minister TUR");
    }

    @Test
    void internationalBodiesServantsHaveNoCountry() {
        assertThat(people(read("قال الأمين العام للأمم المتحدة بيدرو ألمانزا إن الهدنة هشة.")))
                .containsExactly("بيدرو ألمانزا secretary-general null");
    }

    @Test
    void whereAnAmbassadorIsPostedIsNotWhomHeServes() {
        assertThat(people(read("اجتمع السفير الأميركي لدى لبنان جيمس كولدر بالصحفيين.")))
                .containsExactly("جيمس كولدر ambassador USA");
    }

    @Test
    void counterpartsShareTheOffice() {
        String text =
                "بحث وزير الخارجية السعودي ماجد العتيقي مع نظيره الكويتي فهد الراشد ملف الحدود. وشكر الوزير الكويتي نظيره.";
        Names names = read(text);
        assertThat(people(names))
                .containsExactly("ماجد العتيقي foreign-minister SAU", "فهد الراشد foreign-minister KWT");
        assertThat(meant(names, text, "الوزير الكويتي")).containsExactly("فهد الراشد");
    }

    @Test
    void shortNamesAndOfficesMeanWhoeverHasThem() {
        String text =
                "استقبل الرئيس الفرنسي ألكسندر موريل المبعوث. وقال موريل إن باريس ترحب. وأضاف الرئيس الفرنسي أن الطرفين اتفقا.";
        Names names = read(text);
        assertThat(meant(names, text, "موريل إن")).containsExactly("ألكسندر موريل");
        assertThat(meant(names, text, "الرئيس الفرنسي أن")).containsExactly("ألكسندر موريل");
    }

    @Test
    void bothSidesAreTheStatesOfWhomeverMet() {
        String text =
                "اجتمع وزير الخارجية التركي سليم قرغز بوزير الخارجية العراقي نزار الجابري، وأكد الجانبان أهمية المياه. وزار الوزيران السد، ثم عاد العراقي.";
        Names names = read(text);
        assertThat(meant(names, text, "الجانبان")).containsExactly("تركيا", "العراق");
        assertThat(meant(names, text, "الوزيران")).containsExactly("سليم قرغز", "نزار الجابري");
    }

    @Test
    void otherSpellingsOfOneNameAreFound() {
        String text = "قال مدير المخابرات التركية عمر غوران إن الملف أغلق. وأوضح عمر جوران أن اللقاء تم.";
        Names names = read(text);
        assertThat(people(names)).containsExactly("عمر غوران intelligence-chief TUR");
        assertThat(names.variants()).hasSize(1);
    }

    @Test
    void twoPeopleOfOneFamilyStayTwo() {
        assertThat(people(read("التقى الرئيس الليبي عادل الزنتاني وزير المالية التونسي وليد الزنتاني.")))
                .containsExactly("عادل الزنتاني head-of-state LBY", "وليد الزنتاني minister TUN");
    }

    @Test
    void hashtagsAndHyphensBelongToNames() {
        Names names = read("أعلن الرئيس الكوري الجنوبي مون سو-هيون، والرئيس الفلسطيني، #سامر_النجار، موقفهما.");
        assertThat(people(names)).contains("سامر النجار head-of-state PSE");
        assertThat(people(names).get(0)).startsWith("مون سو-هيون head-of-state KOR");
    }

    @Test
    void ordinaryWordsAreNoPeople() {
        assertThat(people(read("أكد الرئيس أهمية السلام، وبحث الوزير زيارة الوفد صباح اليوم في مبنى الوزارة.")))
                .isEmpty();
        assertThat(people(read("أمام بريطانيا وحلفائها مهلة، وإلى سوريا وصلت القافلة.")))
                .isEmpty();
    }

    @Test
    void anOfficeAloneIsAPersonWithoutAName() {
        Names names = read("رحب وزير الخارجية القطري بالاتفاق.");
        Entity minister = names.entities().get(0);
        assertThat(minister.named()).isFalse();
        assertThat(minister.country()).isEqualTo("QAT");
        assertThat(minister.offices().get(0).role()).isEqualTo(RoleCode.FOREIGN_MINISTER);
    }

    @Test
    void capitalsArePlacesAndTheirStatesExist() {
        Names names = read("رحبت باريس بالقرار، ووصل الوفد العماني إلى القاهرة.");

        assertThat(names.state("FRA")).isNotNull().extracting(Entity::name).isEqualTo("باريس");
        assertThat(names.state("OMN")).isNotNull();
        assertThat(names.entities())
                .anyMatch(place -> place.type() == EntityType.PLACE && "capital".equals(place.kind()));
    }

    @Test
    void bodiesHaveKindAndCountry() {
        Names names = read("أعلنت وزارة الخارجية والمغتربين السورية، ونفى البيت الأبيض، وقصفت قسد البلدة.");
        assertThat(names.entities())
                .anyMatch(body -> body.name().equals("وزارة الخارجية والمغتربين السورية")
                        && "ministry".equals(body.kind())
                        && "SYR".equals(body.country()))
                .anyMatch(body -> body.name().equals("البيت الأبيض") && "USA".equals(body.country()))
                .anyMatch(body -> body.name().equals("قسد") && body.type() == EntityType.GROUP);
    }

    @Test
    void ammanIsNotOman() {
        assertThat(read("استقبل الملك الأردني حسان الوفد في عمان.").state("OMN"))
                .isNull();
        assertThat(read("وصل الوزير الأردني إلى عمان قادما من مسقط.").state("OMN"))
                .isNotNull();
    }

    @Test
    void severalMayShareATitle() {
        assertThat(people(read("التقى الرئيسان الفرنسي ألكسندر موريل والروسي فلاديمير كوزين في جنيف.")))
                .containsExactly("ألكسندر موريل head-of-state FRA", "فلاديمير كوزين head-of-state RUS");
    }

    @Test
    void hisCountryIsTheSubjectsAndSidesMayBeStatesAlone() {
        String text =
                "قال وزير الخارجية التركي سليم قرغز بعد لقائه مع نظيره القطري فهد الراشد إن بلاده ملتزمة. وكانت محادثات بين بغداد وطهران انتهت، واتفق الجانبان على موعد.";
        Names names = read(text);
        assertThat(meant(names, text, "بلاده")).containsExactly("تركيا");
        assertThat(meant(names, text, "الجانبان")).containsExactly("بغداد", "طهران");
    }

    @Test
    void nothingBreaksIt() {
        assertThat(read("").entities()).isEmpty();
        assertThat(read("\ud83d\udc4d \ud800 \" ' ( « #_ -").mentions()).isEmpty();
        assertThat(read("\"".repeat(5_000) + " plain Latin text").entities()).isEmpty();
        assertThat(read("وزير ".repeat(2_000) + "الرئيس ".repeat(2_000)).variants())
                .isEmpty();
    }

    @Test
    void mentionsAreInOrderAndApart() {
        Names names = read(
                "استقبل رئيس الوزراء الإسباني خافيير مونتيرو في مدريد سفير قطر لدى إسبانيا، وبحث الجانبان الطاقة.");
        int end = 0;
        for (Mention mention : names.mentions()) {
            assertThat(mention.first()).isGreaterThanOrEqualTo(end);
            end = mention.last();
        }
    }

    @Test
    void readsNamesThatLookLikeCliticsOrNationalities() {
        assertThat(people(read("بحث الوزير مع وزيرة الخارجية الألمانية كارولا فيشر التجارة.")))
                .containsExactly("كارولا فيشر foreign-minister DEU");
        assertThat(people(read("استقبل صاحب السمو الأمير تركي بن ماجد بن سعد وزير الداخلية، أمس، وفدا.", "واس")))
                .containsExactly("تركي بن ماجد بن سعد interior-minister SAU");
    }

    @Test
    void takesAPartOfTheDayForNoName() {
        assertThat(people(read("وصل وزير التجارة اليمني رامي الحاتمي صباح اليوم إلى مسقط.")))
                .containsExactly("رامي الحاتمي minister YEM");
        assertThat(people(read("التقى الوزير نظيره الموريتاني سيدي أحمد سالم أمس.")))
                .hasSize(1)
                .allMatch(person -> person.startsWith("سيدي أحمد سالم"));
    }

    @Test
    void knowsAStateBehindItsForm() {
        assertThat(people(read("كتب وزير خارجية جمهورية الرأس الأخضر دانيلو فيراز رسالة.")))
                .containsExactly("دانيلو فيراز foreign-minister CPV");
    }

    @Test
    void takesAdverbsAndUnknownBodiesForNoName() {
        assertThat(people(read("هدد الرئيس رامي الحاتمي مرارا بالانسحاب.")))
                .singleElement()
                .asString()
                .startsWith("رامي الحاتمي head-of-state");
        assertThat(people(read("التقى الرئيس بمفرده الوفد."))).isEmpty();
        assertThat(people(read("حضر الرئيس التنفيذي لنستله مارك شنايدر.")))
                .noneMatch(person -> person.contains("لنستله"));
    }

    @Test
    void leavesAStateTheNameTheTableGivesIt() {
        assertThat(people(read("وصل وزير خارجية جمهورية الصين الشعبية مارك شنايدر.")))
                .containsExactly("مارك شنايدر foreign-minister CHN");
        assertThat(people(read("وصل وزير خارجية جمهورية الصين مارك شنايدر.")))
                .containsExactly("مارك شنايدر foreign-minister TWN");
    }
}
