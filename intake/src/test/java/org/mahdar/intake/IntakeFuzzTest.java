package org.mahdar.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.mahdar.minutes.Report;

/**
 * Foreign bytes must end in reports or in messages, never in an exception. A normal build runs the inputs kept under
 * {@code IntakeFuzzTestInputs}; {@code JAZZER_FUZZ=1 ./mvnw -pl intake -am test -Dtest=IntakeFuzzTest#pages} looks for new ones.
 */
class IntakeFuzzTest {

    private static final Limits SMALL = new Limits(20_000, 60_000, 60_000, 1_000_000, 50);

    @FuzzTest(maxDuration = "60s")
    void texts(byte[] content) {
        check(content);
    }

    @FuzzTest(maxDuration = "60s")
    void pages(byte[] content) {
        check(join("<html><body>".getBytes(StandardCharsets.US_ASCII), content));
        check(content);
    }

    @FuzzTest(maxDuration = "60s")
    void jsonLines(byte[] content) {
        check(join("{\"text\":\"".getBytes(StandardCharsets.US_ASCII), content));
        check(content);
    }

    @FuzzTest(maxDuration = "60s")
    void packed(byte[] content) {
        check(Reading.gzip(content));
        check(join(Arrays.copyOf(Reading.gzip(new byte[0]), 10), content));
    }

    private static byte[] join(byte[] start, byte[] rest) {
        byte[] joined = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, joined, start.length, rest.length);
        return joined;
    }

    /** Every input gives something, and what it gives keeps the intake's promises. */
    static List<Item> check(byte[] content) {
        List<Item> items = Reading.items(SMALL, new ByteArrayInputStream(content));
        for (Item item : items) {
            if (item instanceof Item.Read read) {
                check(read.report());
            } else if (item instanceof Item.Unreadable unreadable) {
                assertThat(unreadable.message())
                        .startsWith("news")
                        .contains("; ")
                        .doesNotContain("\n");
            }
        }
        return items;
    }

    private static void check(Report report) {
        assertThat(report.id()).isNotBlank();
        assertThat(report.text()).isNotBlank();
        assertThat(report.text().length()).isLessThanOrEqualTo(SMALL.reportCharacters());
        byte[] utf8 = report.text().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo(report.text());
    }
}
