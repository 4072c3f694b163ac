package org.mahdar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.mahdar.intake.Reading.TEXT;
import static org.mahdar.intake.Reading.line;
import static org.mahdar.intake.Reading.message;
import static org.mahdar.intake.Reading.report;
import static org.mahdar.intake.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryInputTest {

    @TempDir
    Path directory;

    private static List<Item> items(Object... inputs) {
        List<String> names = Arrays.stream(inputs).map(Object::toString).toList();
        try (Stream<Item> items = new Intake(Defaults.NONE).items(names, InputStream.nullInputStream())) {
            return items.toList();
        }
    }

    @Test
    void a_directory_is_read_with_all_below_it_by_name() throws IOException {
        Files.createDirectories(directory.resolve("b/deep"));
        Files.writeString(directory.resolve("c.txt"), TEXT);
        Files.writeString(directory.resolve("b/deep/2.jsonl"), line("two") + "{\"text\": \"" + TEXT + "\"}");
        Files.writeString(directory.resolve("b/1.txt"), TEXT);
        Files.write(directory.resolve("a.gz"), Reading.gzip(utf8(TEXT)));

        assertThat(items(directory))
                .extracting(item -> report(item).id())
                .containsExactly("a.gz", "b/1.txt", "two", "b/deep/2.jsonl#2", "c.txt");
    }

    @Test
    void files_are_read_in_the_order_named_whatever_their_extension() throws IOException {
        Path text = Files.writeString(directory.resolve("x.html"), TEXT);
        Path lines = Files.writeString(directory.resolve("y.txt"), line("1"));

        assertThat(items(lines, text)).extracting(item -> report(item).id()).containsExactly("1", "x.html");
    }

    @Test
    void what_is_missing_or_unreadable_is_told_and_the_rest_goes_on() throws IOException {
        Path missing = directory.resolve("missing.txt");
        Path binary = Files.write(directory.resolve("a.bin"), new byte[] {1, 0, 2, 0, 3});
        Path text = Files.writeString(directory.resolve("b.txt"), TEXT);

        List<Item> items = items(missing, binary, text);

        assertThat(message(items.get(0))).isEqualTo(missing + ": there is no such file; mind the spelling of its name");
        assertThat(message(items.get(1))).startsWith(binary + ": it is binary");
        assertThat(report(items.get(2)).id()).isEqualTo("b.txt");
    }

    @Test
    void a_name_no_file_can_have_is_told() {
        assertThat(message(items("a\0b").get(0))).contains("no file can be called so");
    }

    @Test
    void an_empty_directory_is_told() {
        assertThat(message(items(directory).get(0))).contains("the directory is empty");
    }

    @Test
    void a_directory_without_rights_is_told_and_the_rest_goes_on() throws IOException {
        Path closed = Files.createDirectory(directory.resolve("a"));
        Path file = Files.writeString(directory.resolve("b.txt"), TEXT);
        Files.writeString(directory.resolve("c.txt"), TEXT);
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "permissions are those of POSIX");
        Files.setPosixFilePermissions(closed, java.util.Set.of());
        Files.setPosixFilePermissions(file, java.util.Set.of());
        assumeFalse(Files.isReadable(file), "this user may read everything");

        List<Item> items = items(directory);

        assertThat(message(items.get(0))).startsWith(closed + ": you have no right to read the directory");
        assertThat(message(items.get(1))).startsWith(file + ": you have no right to read the file");
        assertThat(report(items.get(2)).id()).isEqualTo("c.txt");
    }

    @Test
    void a_link_that_leads_back_is_told_once() throws IOException {
        Files.writeString(directory.resolve("a.txt"), TEXT);
        Files.createSymbolicLink(directory.resolve("loop"), directory);

        List<Item> items = items(directory);

        assertThat(items).hasSize(2);
        assertThat(message(items.get(1))).contains("the link leads back");
    }

    @Test
    void a_dash_is_standard_input() {
        try (Stream<Item> items = new Intake(Defaults.NONE)
                .items(List.of("-"), new ByteArrayInputStream(utf8(line("1") + "{\"text\": \"" + TEXT + "\"}\nx\n")))) {
            List<Item> all = items.toList();
            assertThat(report(all.get(1)).id()).isEqualTo("stdin#2");
            assertThat(message(all.get(2))).startsWith("-:3: ");
        }
    }
}
