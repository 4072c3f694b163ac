package org.mahdar.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.mahdar.minutes.Report;

/** Reads invented inputs the way tests like it. */
final class Reading {

    static final String TEXT =
            "استقبل وزير الخارجية سامر الحلبي في مكتبه اليوم نظيره التركي كمال دوغان، وبحثا العلاقات بين البلدين.";

    private Reading() {}

    static List<Item> items(byte[] content) {
        return items(Limits.STANDARD, new ByteArrayInputStream(content));
    }

    static List<Item> items(String content) {
        return items(content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Item> items(Limits limits, InputStream content) {
        try (Stream<Item> items = new Intake(Defaults.NONE, limits).items("news", content)) {
            return items.toList();
        }
    }

    static Report report(byte[] content) {
        return report(items(content).get(0));
    }

    static Report report(String content) {
        return report(items(content).get(0));
    }

    static Report report(Item item) {
        if (item instanceof Item.Read read) {
            return read.report();
        }
        throw new AssertionError(((Item.Unreadable) item).message());
    }

    static String message(byte[] content) {
        return message(items(content).get(0));
    }

    static String message(Item item) {
        if (item instanceof Item.Unreadable unreadable) {
            return unreadable.message();
        }
        throw new AssertionError("it was read: " + item);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String line(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}\n";
    }
}
