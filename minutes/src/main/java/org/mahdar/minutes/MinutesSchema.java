package org.mahdar.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of {@code minutes/1}. */
public final class MinutesSchema {

    private static final String FILE = "minutes-1.schema.json";

    private MinutesSchema() {}

    /** The schema's text, ending in a line end. Every output of {@link MinutesJson} is valid against it. */
    public static String text() {
        try (InputStream in = MinutesSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
