package org.mahdar.minutes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the topics are called and which IPTC Media Topic each belongs to. The table is {@code topics.tsv} beside this
 * class, read once. Thread-safe.
 */
public final class Topics {

    private static final String TABLE = "topics.tsv";
    private static final List<String> COLUMNS = List.of("code", "medtop", "ar", "en", "tr");
    private static final Map<TopicCode, List<String>> ROWS = load();

    private Topics() {}

    /** The topic's name in Arabic or Turkish where {@code language} is one of them, else in English. */
    public static String label(TopicCode topic, Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> row(topic).get(2);
            case "tr" -> row(topic).get(4);
            default -> row(topic).get(3);
        };
    }

    /**
     * The eight digits of the Media Topic, such as {@code 20000638} for international relations: the part of
     * {@code http://cv.iptc.org/newscodes/mediatopic/20000638} after the last slash.
     */
    public static String mediaTopic(TopicCode topic) {
        return row(topic).get(1);
    }

    private static List<String> row(TopicCode topic) {
        List<String> row = ROWS.get(topic);
        if (row == null) {
            throw new IllegalStateException(TABLE + " has no line for " + topic.code());
        }
        return row;
    }

    private static Map<TopicCode, List<String>> load() {
        Map<TopicCode, List<String>> rows = new EnumMap<>(TopicCode.class);
        try (InputStream in = Topics.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty() && !line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    if (cells.size() != COLUMNS.size() || rows.put(TopicCode.of(cells.get(0)), cells) != null) {
                        throw new IllegalStateException(
                                TABLE + ":" + number + " must be one topic's only line, with " + COLUMNS);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return Collections.unmodifiableMap(rows);
    }
}
