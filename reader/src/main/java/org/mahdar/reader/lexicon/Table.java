package org.mahdar.reader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of linguistic knowledge: UTF-8, one entry a line, cells between tabs. Lines that start with {@code #} say
 * what the table means; the last of them before the first entry starts with {@code #:} and names the columns.
 */
public final class Table {

    private Table() {}

    /**
     * Reads the table {@code name} that lies beside {@code room}.
     *
     * @throws IllegalArgumentException naming file and line, if the table is missing or malformed
     */
    public static List<Row> read(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + " is not beside " + room.getName());
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    static List<Row> rows(String name, BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        String @Nullable [] columns = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#:")) {
                columns = line.substring(2).strip().split("\t");
            } else if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(row(name, number, columns, line));
            }
        }
        return rows;
    }

    private static Row row(String name, int number, String @Nullable [] columns, String line) {
        if (columns == null) {
            throw new IllegalArgumentException(
                    name + ", line " + number + ": an entry before the line \"#:\" that names the columns");
        }
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.length) {
            throw new IllegalArgumentException(name + ", line " + number + ": " + cells.length
                    + " cells, but the table has " + columns.length + " columns");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], i < cells.length ? cells[i].strip() : "");
        }
        return new Row(name, number, row);
    }
}
