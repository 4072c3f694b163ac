package org.mahdar.reader.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.reader.text.Token.Kind;

class SegmenterTest {

    private static String tokens(String text) {
        Text segmented = Segmenter.segment(text);
        return segmented.tokens().stream()
                .map(token -> segmented.written(token.index()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> sentences(String text) {
        Text segmented = Segmenter.segment(text);
        return segmented.sentences().stream()
                .map(sentence ->
                        segmented.span(sentence.first(), sentence.last()).exact())
                .toList();
    }

    private static String quoted(String text) {
        Text segmented = Segmenter.segment(text);
        return segmented.quotations().stream()
                .map(quotation ->
                        segmented.span(quotation.open() + 1, quotation.close()).exact())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الوفد، أمس. | وصل الوفد ، أمس .",
                "#وزير_الدفاع يصل | وزير الدفاع يصل",
                "في 3.5 و١٢٫٥ و1,200 | في 3.5 و ١٢٫٥ و 1,200",
                "عام2024م | عام 2024 م",
                "(سانا)- دمشق | ( سانا ) - دمشق"
            })
    void cutsTokens(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @Test
    void tokensPointBackIntoTheOriginal() {
        String text = "  تُعدُّ #زيارة_الوزير  «مهمّة»\u200F جداً ";
        Text segmented = Segmenter.segment(text);

        assertThat(segmented.original()).isSameAs(text);
        assertThat(segmented.tokens())
                .allSatisfy(token -> assertThat(Normalizer.fold(text.substring(token.start(), token.end())))
                        .isEqualTo(token.form()));
        assertThat(segmented.tokens().stream().map(Token::form))
                .containsExactly("تعد", "زيارة", "الوزير", "«", "مهمة", "»", "جدا");
    }

    @Test
    void presentationFormsKeepTheirOffsets() {
        Text text = Segmenter.segment("ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ");

        assertThat(text.tokens().get(0).form()).isEqualTo("قال");
        assertThat(text.tokens().get(1).form()).isEqualTo("الوزير");
        assertThat(text.written(1)).isEqualTo("ﺍﻟﻮﺯﻳﺮ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"التقى د. سامر الوفد.", "قال أ. د. سامر إن الوفد وصل.", "بلغت 3.5 في المئة.", "موقع شام.نت أغلق."
            })
    void abbreviationsAndDecimalsEndNoSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void stopsAndLineEndsEndSentences() {
        assertThat(sentences("وصل الوفد. وغادر! لماذا؟ \"انتهى.\" عنوان بلا نقطة\nالخبر"))
                .containsExactly("وصل الوفد.", "وغادر!", "لماذا؟", "\"انتهى.\"", "عنوان بلا نقطة", "الخبر");
        assertThat(Segmenter.segment("سطر. ثان\nثالث").sentences().stream().map(Sentence::paragraph))
                .containsExactly(0, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال \"نعم\" وسكت | نعم",
                "قال «نعم» وسكت | نعم",
                "قال “نعم” وسكت | نعم",
                "قال ”نعم“ وسكت | نعم",
                "قال „نعم” وسكت | نعم",
                "قال «كلمة \"نعم\" تكفي» وسكت | كلمة \"نعم\" تكفي; نعم",
                "قال \"نعم وسكت |",
                "قال نعم\" وسكت |",
                "قال \"نعم\" و\"لا\" | نعم; لا",
                "قال \"\" وسكت |"
            })
    void pairsQuotationMarks(String text, @Nullable String expected) {
        assertThat(quoted(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void quotationsStayInTheirParagraph() {
        assertThat(quoted("قال \"نعم\nثم \"لا\" وسكت")).isEqualTo("لا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\u200F\u064B", "###___"})
    void nothingGivesNothing(String text) {
        Text segmented = Segmenter.segment(text);

        assertThat(segmented.tokens()).isEmpty();
        assertThat(segmented.sentences()).isEmpty();
        assertThat(segmented.quotations()).isEmpty();
    }

    @Test
    void loneSurrogatesAndEmojiAreMarks() {
        Text text = Segmenter.segment("وصل \uD83D الوفد \uDE00 🇸🇾 أمس");

        assertThat(text.tokens().stream()
                        .filter(token -> token.kind() == Kind.WORD)
                        .map(Token::form))
                .containsExactly("وصل", "الوفد", "امس");
    }

    /** Twice the marks, twice the tokens and never more quotations than pairs; the limit only stops what never ends. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "«", "»", "“"})
    @Timeout(value = 20, unit = SECONDS)
    void marksWithoutEndAreReadOnce(String mark) {
        Text text = Segmenter.segment(mark.repeat(100_000));
        Text spaced = Segmenter.segment((mark + "نعم ").repeat(100_000));

        assertThat(text.tokens()).hasSize(100_000);
        assertThat(text.quotations()).isEmpty();
        assertThat(spaced.tokens()).hasSize(200_000);
        assertThat(spaced.quotations()).hasSize(50_000);
    }
}
