package org.mahdar.reader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Reading.Tense;

class MorphologyTest {

    private static Words read(String text) {
        return Morphology.analyse(Segmenter.segment(text));
    }

    private static String cut(Word word) {
        List<String> parts = new ArrayList<>();
        parts.add(word.conjunction());
        parts.add(word.preposition());
        parts.add(word.future() ? "س" : "");
        parts.add(word.definite() ? "ال" : "");
        parts.add(word.stem());
        parts.add(word.pronoun());
        parts.removeIf(String::isEmpty);
        return String.join("+", parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فيدان", "يشار", "وليد", "باراك", "بوتين", "لافروف", "فرنسا", "بغداد", "بيروت", "لبنان", "كييف",
                "سوريا", "واشنطن", "فيينا", "ولي", "وزير", "وكالة", "وفد", "بيان", "بين", "بعد", "لقاء", "لجنة", "كل",
                "كان", "كما", "كيانات", "وفاة", "ورقة", "فريق", "فترة", "بلاد", "برلمان", "بحث", "لبناني", "كلمة",
                "كتلة", "سفير", "سلام", "وساطة", "وثيقة", "فقط", "لدى", "بلد", "وقف", "واحد", "المانيا", "سيناء",
                "كوريا", "باكستان", "بشار"
            })
    void aWordThatLooksLikeCliticsStaysWhole(String word) {
        assertThat(cut(read(word).get(0))).isIn(word, word.replace("ى", "ي"));
    }

    @ParameterizedTest
    @CsvSource({
        "وبوزارته,و+ب+وزارت+ه",
        "للوزير,ل+ال+وزير",
        "وفيدان,و+فيدان",
        "بلدينا,بلدي+نا",
        "والتعاون,و+ال+تعاون",
        "كرئيس,ك+رئيس",
        "سيزور,س+يزور",
        "وسيلتقيان,و+س+يلتقيان",
        "عليه,علي+ه",
        "إليهم,الي+هم",
        "لديها,لدي+ها",
        "بينهما,بين+هما",
        "منها,من+ها",
        "لأنه,ل+ان+ه",
        "ونظيره,و+نظير+ه",
        "لسوريا,ل+سوريا",
        "ببيروت,ب+بيروت",
        "أعضائه,اعضائ+ه",
        "وتعزيزا,و+تعزيزا",
        "بدوره,ب+دور+ه",
        "استقباله,استقبال+ه"
    })
    void cliticsComeOff(String word, String expected) {
        assertThat(cut(read(word).get(0))).isEqualTo(expected);
    }

    @Test
    void whatStandsAroundDecidesWhereOneFormCanBeCutInTwoWays() {
        assertThat(cut(read("صرح الوزير بأن بلاده ملتزمة بالاتفاق").get(2))).isEqualTo("ب+ان");
    }

    @Test
    void aBaseIsSpelledAsLexiconsSpellPhrases() {
        assertThat(read("وبالوزارة").get(0).base()).isEqualTo("الوزارة");
        assertThat(read("للوزارة").get(0).base()).isEqualTo("الوزارة");
        assertThat(read("وبوزارته").get(0).base()).isEqualTo("وزارته");
    }

    @Test
    void aVerbOpensTheSentence() {
        Words words = read("أكد الوزير أن بلاده ستشارك في المؤتمر، ولم تتلق دعوة.");
        assertThat(words.get(0).verb()).isNotNull().extracting(Reading::lemma).isEqualTo("أكد");
        assertThat(words.get(0).reading().tense()).isEqualTo(Tense.PAST);
        assertThat(words.get(1).verb()).isNull();
        assertThat(words.get(4).future()).isTrue();
        assertThat(words.get(4).verb()).isNotNull().extracting(Reading::lemma).isEqualTo("شارك");
        assertThat(words.get(4).reading().gender()).isEqualTo(Gender.FEMININE);
        assertThat(words.get(9).verb()).isNotNull().extracting(Reading::lemma).isEqualTo("تلقى");
    }

    @Test
    void theSameLettersAreVerbOrNounByTheirPlace() {
        Words words = read("بحث الرئيس مع ضيفه بحث ملفات التجارة.");
        assertThat(words.get(0).verb()).isNotNull().extracting(Reading::key).isEqualTo("بحث");
        assertThat(read("في بحث ملفات التجارة").get(1).verb()).isNull();
        assertThat(read("في بحث ملفات التجارة").get(1).masdar())
                .isNotNull()
                .extracting(Reading::verbKey)
                .isEqualTo("بحث");
    }

    @Test
    void aDualVerbFollowsTwo() {
        Words words = read("وأوضحت الوزارة أن الجانبين ناقشا قضايا المياه");
        assertThat(words.get(4).verb()).isNotNull().extracting(Reading::number).isEqualTo(Plurality.DUAL);
    }

    @Test
    void namesAreNoVerbs() {
        Words words = read("التقى الوزير أسعد حسن السفير يشار فيدان في أنقرة");
        assertThat(words.get(0).verb()).isNotNull().extracting(Reading::key).isEqualTo("التقي");
        for (int i = 1; i < words.size(); i++) {
            assertThat(words.get(i).verb()).as(words.get(i).form()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "مباحثات,MASDAR,باحث",
        "استقبال,MASDAR,استقبل",
        "توقيع,MASDAR,وقع",
        "زيارة,MASDAR,زار",
        "مؤكدا,ACTIVE_PARTICIPLE,اكد",
        "معربا,ACTIVE_PARTICIPLE,اعرب",
        "داعيا,ACTIVE_PARTICIPLE,دعا",
        "مسؤولين,PASSIVE_PARTICIPLE,سال"
    })
    void nounsKnowTheirVerb(String word, Derivation derivation, String verb) {
        assertThat(read(word).get(0).readings())
                .anyMatch(reading -> reading.derivation() == derivation && verb.equals(reading.verbKey()));
    }

    @Test
    void everyTokenHasAWordAndAReading() {
        Words words = read("قال (3): \"abc\" … و ل ب \uD800 ١٢٫٥ ـــ ة");
        assertThat(words.size()).isEqualTo(words.text().tokens().size());
        assertThat(words.list()).allSatisfy(word -> assertThat(word.readings()).isNotEmpty());
        assertThat(read("").size()).isZero();
    }

    @Test
    void marksHaveReadingsOfTheirKind() {
        Words words = read("قال: 12 abc");
        assertThat(words.list().stream().map(word -> word.reading().pos()))
                .containsExactly(PartOfSpeech.VERB, PartOfSpeech.MARK, PartOfSpeech.NUMBER, PartOfSpeech.FOREIGN);
    }
}
