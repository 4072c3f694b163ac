package org.mahdar.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إيران, ايران",
        "آسيا, اسيا",
        "مصطفى, مصطفي",
        "على, علي",
        "تُعدُّ, تعد",
        "الـــوزير, الوزير",
        "مؤتمر, مؤتمر",
        "زيارة, زيارة",
        "شيء, شيء",
        "٢٠٢٥, 2025",
        "۱۲, 12",
        "ایران, ايران",
        "کرمان, كرمان",
        "NATO, nato",
        "ﻭﺯﻳﺮ, وزير",
        "ﻻ, لا"
    })
    void folds(String written, String expected) {
        assertThat(Normalizer.fold(written)).isEqualTo(expected);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(Normalizer.fold("\u200Fوزير\u200C\uFEFF")).isEqualTo("وزير");
        assertThat(Normalizer.fold("\u064B\u0640\u200E")).isEmpty();
    }

    @Test
    void foldingTwiceChangesNothing() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            all.append((char) c);
        }
        String once = Normalizer.fold(all);

        assertThat(Normalizer.fold(once)).isEqualTo(once);
    }
}
