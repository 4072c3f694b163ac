package org.mahdar.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MinutesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("mahdar.root", ".."), "docs", "minutes.md");

    @Test
    void everyMemberAndCodeIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        JsonNode definitions =
                JsonMapper.shared().readTree(MinutesSchema.text()).get("$defs");
        for (JsonNode definition : definitions) {
            JsonNode members = definition.path("properties");
            for (String member : members.propertyNames()) {
                assertThat(page).as(member).containsAnyOf("`" + member + "`", "\"" + member + "\"", "## " + member);
                members.get(member)
                        .path("enum")
                        .forEach(code -> assertThat(page).contains("`" + code.asString() + "`"));
            }
        }
    }

    @Test
    void theTopicsOnThePageAreThoseOfTheTable() throws IOException {
        Stream<String> rows = Arrays.stream(TopicCode.values())
                .map(topic -> "| `" + topic.code() + "` | " + Topics.mediaTopic(topic) + " |");
        assertThat(Files.readString(PAGE)).contains(rows.toList());
    }
}
