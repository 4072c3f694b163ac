package org.mahdar.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @ParameterizedTest
    @EnumSource
    void everyTopicHasItsLabelsAndItsMediaTopic(TopicCode topic) {
        assertThat(Topics.mediaTopic(topic)).matches("\\d{8}");
        assertThat(Topics.label(topic, ARABIC)).matches("[\\u0621-\\u064A ]+");
        assertThat(Topics.label(topic, Locale.ENGLISH)).matches("[a-z, -]+");
        assertThat(Topics.label(topic, TURKISH)).matches("[a-zçğıöşüâî, ]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "tr"})
    void noTwoTopicsAreCalledTheSame(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(Arrays.stream(TopicCode.values()).map(topic -> Topics.label(topic, locale)))
                .doesNotHaveDuplicates();
    }

    @Test
    void otherLanguagesGetEnglish() {
        assertThat(Topics.label(TopicCode.TRADE, Locale.JAPANESE)).isEqualTo("economy and trade");
    }
}
