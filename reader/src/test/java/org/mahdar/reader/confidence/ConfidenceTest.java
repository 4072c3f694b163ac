package org.mahdar.reader.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void isAShareForEveryLayer() {
        for (String layer : new String[] {"encounter", "statement", "position"}) {
            assertThat(Confidence.of(layer)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void ofAnUnseenCaseIsThatOfTheGeneralOne() {
        assertThat(Confidence.of("statement sung by-nobody")).isEqualTo(Confidence.of("statement"));
    }

    @Test
    void namesALayerItDoesNotKnow() {
        assertThatThrownBy(() -> Confidence.of("rumour"))
                .hasMessageContaining("rumour")
                .hasMessageContaining("confidence.tsv");
    }
}
