package org.mahdar.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MinutesSchemaTest {

    private static final JsonNode TREE = JsonMapper.shared().readTree(MinutesSchema.text());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MinutesSchema.text());

    @Test
    void minutesWithEveryMemberAreValid() {
        assertThat(problems(MinutesJson.line(Example.full()))).isEmpty();
        assertThat(problems(MinutesJson.indented(Example.full()))).isEmpty();
    }

    @Test
    void minutesOfAReportWithoutContentAreValid() {
        assertThat(problems(MinutesJson.line(Example.bare()))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(MinutesJson.read(MinutesJson.line(Example.full()))).isEqualTo(Example.full());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"kind\":\"meeting\"; \"kind\":\"party\"",
                "\"country\":\"MAR\"; \"country\":\"Morocco\"",
                "\"published\":\"2024-03-03\"; \"published\":\"3 March\"",
                "\"confidence\":0.9; \"confidence\":1.1",
                "\"id\":\"e1\",; \"id\":\"e1\",\"guess\":1,",
                "\"reader\":; \"readers\":",
            })
    void whatBreaksTheContractIsRefused(String right, String wrong) {
        String json = MinutesJson.line(Example.full());
        assertThat(json).contains(right);
        assertThat(problems(json.replace(right, wrong))).isNotEmpty();
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                codes("actor", "type", ActorType.values()),
                codes("role", "role", RoleCode.values()),
                codes("document", "publishedFrom", PublishedFrom.values()),
                codes("source", "kind", SourceKind.values()),
                codes("source", "channel", Channel.values()),
                codes("time", "type", TimeType.values()),
                codes("encounter", "kind", EncounterKind.values()),
                codes("encounter", "status", EncounterStatus.values()),
                codes("encounter", "format", Format.values()),
                codes("party", "role", PartyRole.values()),
                codes("topic", "code", TopicCode.values()),
                codes("statement", "mode", Mode.values()),
                codes("position", "stance", Stance.values()),
                codes("plover", "type", PloverType.values()),
                codes("instrument", "kind", InstrumentKind.values()),
                codes("instrument", "status", InstrumentStatus.values()),
                codes("finding", "kind", FindingKind.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theSchemaHasTheCodesOfTheRecords(String definition, String member, List<String> codes) {
        JsonNode list = TREE.at("/$defs/" + definition + "/properties/" + member + "/enum");
        assertThat(list.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(codes);
    }

    @Test
    void theSchemaHasTheMembersOfTheRecords() {
        Map<String, Class<?>> records = Map.ofEntries(
                Map.entry("span", Span.class),
                Map.entry("document", Document.class),
                Map.entry("outlet", Outlet.class),
                Map.entry("actor", Actor.class),
                Map.entry("role", Role.class),
                Map.entry("place", Place.class),
                Map.entry("source", Source.class),
                Map.entry("time", Time.class),
                Map.entry("encounter", Encounter.class),
                Map.entry("party", Party.class),
                Map.entry("topic", Topic.class),
                Map.entry("statement", Statement.class),
                Map.entry("position", Position.class),
                Map.entry("plover", Plover.class),
                Map.entry("instrument", Instrument.class),
                Map.entry("finding", Finding.class),
                Map.entry("reader", ReaderVersion.class));
        records.forEach((name, type) -> assertMembers(TREE.at("/$defs/" + name), type));
        assertMembers(TREE, Minutes.class);
    }

    private static void assertMembers(JsonNode definition, Class<?> type) {
        Set<String> all = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            all.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        assertThat(new TreeSet<>(definition.get("properties").propertyNames()))
                .as(type.getName())
                .isEqualTo(all);
        assertThat(definition.get("required").valueStream().map(JsonNode::asString))
                .as(type.getName())
                .containsExactlyInAnyOrderElementsOf(required);
        assertThat(definition.get("additionalProperties").asBoolean())
                .as(type.getName())
                .isFalse();
    }

    private static Arguments codes(String definition, String member, Code[] codes) {
        return Arguments.of(
                definition, member, Arrays.stream(codes).map(Code::code).toList());
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
