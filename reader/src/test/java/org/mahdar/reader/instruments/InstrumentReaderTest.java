package org.mahdar.reader.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.reader.Minuted;

class InstrumentReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقع البلدان أمس اتفاقية النقل البحري. | اتفاقية النقل البحري (agreement, signed)",
                "بموجب اتفاقية النقل البحري الموقعة عام 2011. | اتفاقية النقل البحري (agreement, signed, 2011)",
                "انتهكت القوات اتفاقية الهدنة. | اتفاقية الهدنة (agreement, violated)",
                "دعا إلى إعادة تفعيل اتفاقية الهدنة لعام 1949. | اتفاقية الهدنة (agreement, to-be-revived, 1949)",
                "علقت الحكومة العمل بمعاهدة الحدود. | معاهدة الحدود (treaty, suspended)",
                "انسحبت الحكومة من معاهدة الحدود. | معاهدة الحدود (treaty, terminated)",
                "وقع البلدان مذكرة تفاهم للتعاون الثقافي. | مذكرة تفاهم للتعاون الثقافي (memorandum, signed)",
                "استند الوفد إلى معاهدة الحدود لعام 1926. | معاهدة الحدود (treaty, referenced, 1926)"
            })
    void readsNameKindStateAndYear(String text, String expected) {
        assertThat(Minuted.of(text).instruments()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"توصل الوفدان إلى اتفاق.", "وقع الحادث أمس.", "سادت القاعة معاهد البحوث."})
    void bareWordsAreNone(String text) {
        assertThat(Minuted.of(text).instruments()).isEmpty();
    }

    /** The most telling state is kept, and every place that names it. */
    @Test
    void oneNameIsOneInstrument() {
        Minuted minuted = Minuted.of("استند الوفد إلى معاهدة الحدود. / انسحبت الحكومة من معاهدة الحدود.");

        assertThat(minuted.instruments()).isEqualTo("معاهدة الحدود (treaty, terminated)");
        assertThat(minuted.minutes().instruments().get(0).evidence()).hasSize(2);
    }
}
