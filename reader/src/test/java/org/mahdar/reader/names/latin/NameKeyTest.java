package org.mahdar.reader.names.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أردوغان|اردوغان|إردوغان|Erdoğan|Erdogan|ERDOĞAN",
                "قالن|كالن|كالين|Kalın|Kalin",
                "أبو قصرة|أبو كسرة|ابو قصرة|Abu Kasra|Abu Qasra",
                "ترامب|ترمب|Trump",
                "بوتين|بوتن|Putin",
                "غولر|جولر|Güler|Guler",
                "بيدرسون|بيدرسن|Pedersen",
                "زيلينسكي|زيلنسكي|Zelensky|Zelenskyy",
                "الشيباني|شيباني|al-Shaibani|Al Shaibani|Shaybani",
                "عبد الرحمن|عبدالرحمن|Abdulrahman|Abd al-Rahman|Abdel Rahman",
                "غوتيريش|جوتيريش|غوتيريس|Guterres",
                "محمد|محمّد|Mohammed|Mohamed|Muhammad|Mehmet",
                "حسين|Hussein|Hossein|Hüseyin",
                "عراقجي|عراقتشي|Araghchi",
                "نتنياهو|نتانياهو|Netanyahu",
                "هاكان فيدان|Hakan Fidan",
                "سيرغي لافروف|سيرجي لافروف|Sergei Lavrov|Sergey Lavrov",
                "عبد الفتاح السيسي|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi",
                "كارلسبرغ|كارلسبرج|Karlsberg",
            })
    void spellingsOfOneNameMeet(String spellings) {
        String[] all = spellings.split("\\|", -1);
        for (String spelling : all) {
            assertThat(NameKey.of(spelling)).as(spelling).isEqualTo(NameKey.of(all[0]));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد|محمود",
                "حسن|حسين",
                "سالم|سليم",
                "أحمد|حامد",
                "حامد|حميد",
                "راشد|رشيد",
                "سعيد|سعد",
                "سلمان|سليمان",
                "كمال|جمال",
                "كامل|كمال",
                "قاسم|جاسم",
                "عمر|عمرو",
                "ناصر|نصر",
                "علي|علاء",
                "مروان|مروة",
                "Hassan|Hussein",
                "Mohammed|Mahmoud",
                "Salem|Saleem",
                "قالن|كولن",
                "Kalin|Gülen",
                "عبد الله|عبد الإله",
                "محمد حسن|محمد حسين",
                "فيدان|فياض",
            })
    void differentNamesDoNot(String pair) {
        String[] names = pair.split("\\|", -1);
        assertThat(NameKey.of(names[0])).isNotEqualTo(NameKey.of(names[1]));
    }

    @Test
    void anyTextHasAKey() {
        for (String odd : List.of("", " ", "\uD800", "12", "ـــ", "عبد", "Abd", "ال", "al", "«»", "名前", "\u064B")) {
            assertThat(NameKey.of(odd)).as(odd).isNotNull();
        }
        assertThat(NameKey.of("—")).isEmpty();
    }
}
