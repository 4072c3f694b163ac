package org.mahdar.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.mahdar.minutes.ReaderVersion;

/** The version of this reader, as the build wrote it. */
final class Version {

    private static final ReaderVersion CURRENT = load();

    private Version() {}

    static ReaderVersion current() {
        return CURRENT;
    }

    private static ReaderVersion load() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Version.class.getResourceAsStream("version.properties"), "version.properties is missing")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties cannot be read", e);
        }
        return new ReaderVersion("mahdar", properties.getProperty("version", ""), List.of());
    }
}
