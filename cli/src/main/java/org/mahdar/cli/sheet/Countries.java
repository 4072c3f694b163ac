package org.mahdar.cli.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What countries are called. The table is our own and not the JDK's, whose names differ from version to version and take long
 * to load.
 */
final class Countries {

    private static final String TABLE = "countries.tsv";
    private static final Map<String, Map<Language, String>> ROWS = load();

    private Countries() {}

    /** The name of the country with the ISO 3166-1 alpha-3 {@code code}; the code itself if it is not in the table. */
    static String name(String code, Language language) {
        Map<Language, String> names = ROWS.get(code);
        return names == null ? code : names.getOrDefault(language, code);
    }

    private static Map<String, Map<Language, String>> load() {
        Map<String, Map<Language, String>> rows = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    if (row.length != 4) {
                        throw new IllegalStateException(TABLE + ": \"" + line + "\" must have four cells");
                    }
                    rows.put(row[0], Map.of(Language.AR, row[1], Language.EN, row[2], Language.TR, row[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return rows;
    }
}
