package org.mahdar.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.Code;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.FindingKind;
import org.mahdar.minutes.Format;
import org.mahdar.minutes.InstrumentKind;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.minutes.Mode;
import org.mahdar.minutes.PartyRole;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.SourceKind;
import org.mahdar.minutes.Stance;
import org.mahdar.minutes.TopicCode;

class LabelsTest {

    private static final Map<String, Code[]> CODES = Map.ofEntries(
            Map.entry("encounter", EncounterKind.values()),
            Map.entry("status", EncounterStatus.values()),
            Map.entry("format", Format.values()),
            Map.entry("party", PartyRole.values()),
            Map.entry("actor", ActorType.values()),
            Map.entry("role", RoleCode.values()),
            Map.entry("mode", Mode.values()),
            Map.entry("stance", Stance.values()),
            Map.entry("source", SourceKind.values()),
            Map.entry("channel", Channel.values()),
            Map.entry("instrument", InstrumentKind.values()),
            Map.entry("instrument-status", InstrumentStatus.values()),
            Map.entry("finding", FindingKind.values()),
            Map.entry("published", PublishedFrom.values()));

    @ParameterizedTest
    @EnumSource
    void everyCodeHasALabel(Language language) {
        Labels labels = Labels.in(language);
        CODES.forEach((kind, codes) -> {
            for (Code code : codes) {
                assertThat(labels.of(kind, code)).isNotBlank();
            }
        });
        for (TopicCode topic : TopicCode.values()) {
            assertThat(labels.topic(topic)).isNotBlank();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(labels.weekday(day)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLabelIsLeftOver(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
        assertThat(keys(language)).allSatisfy(key -> {
            String kind = key.substring(0, key.indexOf('.'));
            Code[] codes = CODES.get(kind);
            if (codes == null) {
                assertThat(kind).isIn("weekday", "section", "field", "text");
            } else {
                assertThat(codes).extracting(Code::code).contains(key.substring(kind.length() + 1));
            }
        });
    }

    @Test
    void countriesHaveTheirNames() {
        assertThat(Countries.name("TUR", Language.AR)).isEqualTo("تركيا");
        assertThat(Countries.name("TUR", Language.EN)).isEqualTo("Türkiye");
        assertThat(Countries.name("PSE", Language.TR)).isEqualTo("Filistin");
        assertThat(Countries.name("XKX", Language.EN)).isEqualTo("Kosovo");
        assertThat(Countries.name("QQQ", Language.EN)).isEqualTo("QQQ");
    }

    private static Set<String> keys(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                LabelsTest.class.getResourceAsStream("labels_" + language.tag() + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
