package org.mahdar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandPageTest {

    private static final Path PAGE = Path.of(System.getProperty("mahdar.root", ".."), "docs", "command.md");

    @ParameterizedTest
    @ValueSource(strings = {"read", "explain", "score", "schema", "completion"})
    void everyCommandAndOptionIsOnThePage(String command) throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains("## mahdar " + command);
        Matcher option = Pattern.compile("--[a-z-]+")
                .matcher(new Run().mahdar(command, "--help").out());
        while (option.find()) {
            assertThat(page).contains("`" + option.group());
        }
    }
}
