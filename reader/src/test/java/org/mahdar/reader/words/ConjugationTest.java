package org.mahdar.reader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Verb.Kind;

class ConjugationTest {

    private static final Map<String, Verb> VERBS = new HashMap<>();

    static {
        for (Row row : Table.read(Verb.class, "verbs.tsv")) {
            Verb verb = Verb.of(row);
            VERBS.putIfAbsent(verb.lemma(), verb);
        }
    }

    private static Set<String> forms(String lemma) {
        Verb verb = Objects.requireNonNull(VERBS.get(lemma), lemma);
        Set<String> forms = new TreeSet<>();
        Conjugation.inflect(verb, (form, attach, feature) -> forms.add(form));
        VerbalNouns.inflect(verb, (form, attach, feature) -> forms.add(form));
        return forms;
    }

    @ParameterizedTest
    @CsvSource({
        "قال,قالت|قالوا|قلت|قلنا|يقول|يقولون|يقل|قيل|يقال|قائلا|قول",
        "التقى,التقت|التقيا|التقوا|التقينا|يلتقي|يلتق|يلتقون|يلتقيان|التقا|لقاء",
        "دعا,دعت|دعوا|دعونا|يدعو|يدعون|يدع|دعي|يدعي|داعيا|داع|مدعو|دعوة",
        "أكد,اكدت|اكدا|يؤكد|تؤكد|يؤكدون|مؤكدا|تاكيد",
        "أفاد,افادت|افدنا|يفيد|يفد|يفاد|افيد|مفيدا|افادة",
        "استمر,استمرت|استمررنا|يستمر|يستمرون|استمرار|مستمرة",
        "وصل,وصلت|وصلا|يصل|يصلون|نصل|وصول|يوصل",
        "رأى,رات|راوا|راي|يري|ير|يرون|رئي|رؤية",
        "جاء,جاءت|جاؤوا|جاءوا|جئنا|يجيء",
        "بدأ,بدات|بداوا|بدؤوا|يبدا|يبداون|يبدؤون|بدئ|بداية",
        "استقبل,استقبله|استقبلت|استقبلا|يستقبل|استقبال"
    })
    void formsOfEveryKindOfVerbAreBuilt(String lemma, String expected) {
        List<String> wanted = Stream.of(expected.split("\\|", -1))
                .filter(form -> !form.endsWith("ه"))
                .filter(form -> !form.equals("لقاء"))
                .toList();
        assertThat(forms(lemma)).containsAll(wanted);
    }

    @Test
    void theLexiconIsLargeAndWellFormed() {
        assertThat(VERBS.size()).isGreaterThan(2500);
        Map<Kind, Long> kinds =
                VERBS.values().stream().collect(Collectors.groupingBy(Verb::kind, Collectors.counting()));
        assertThat(kinds).containsOnlyKeys(Kind.values());
        VERBS.values()
                .forEach(verb -> assertThat(verb.masdars()).as(verb.lemma()).isNotEmpty());
    }

    @Test
    void theVerbsOfDiplomacyAreThere() {
        assertThat(VERBS)
                .containsKeys(
                        "قال", "أكد", "أوضح", "أضاف", "أشار", "شدد", "أعلن", "ذكر", "لفت", "بين", "كشف", "صرح", "نفى",
                        "نقل", "أفاد", "أبلغ", "جدد", "أعرب", "عبر", "ثمن", "أشاد", "نوه", "رحب", "دعا", "أدان",
                        "استنكر", "ندد", "شجب", "حذر", "هدد", "توعد", "تعهد", "التزم", "طالب", "حث", "ناشد", "رفض",
                        "انتقد", "اتهم", "حمل", "وعد", "شكر", "هنأ", "عزى", "التقى", "اجتمع", "بحث", "ناقش", "تباحث",
                        "تناول", "استعرض", "تطرق", "استقبل", "زار", "وصل", "غادر", "توجه", "سافر", "عقد", "أجرى", "وقع",
                        "أبرم", "شهد", "حضر", "ترأس", "ضم", "شارك", "اتصل", "تلقى", "هاتف", "تسلم", "سلم", "بعث", "وجه",
                        "أجل", "ألغى", "استدعى", "تبادل", "اتفق", "تابع", "مضى", "استطرد", "اعتبر", "رأى", "رجح", "زعم",
                        "ألمح", "اقترح", "وصف");
    }
}
