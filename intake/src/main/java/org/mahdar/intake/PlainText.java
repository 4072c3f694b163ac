package org.mahdar.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain text: all of it is the report's text, unless it starts with header lines ({@code published: 2025-10-12},
 * {@code outlet}, {@code title}, {@code url}, {@code id}, in any order) and an empty line.
 */
final class PlainText {

    private static final Set<String> KEYS = Set.of("published", "outlet", "title", "url", "id");

    private PlainText() {}

    /** @throws Refusal naming the header line that is wrong */
    static Draft read(String file) throws Refusal {
        Map<String, String> header = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        int at = 0;
        int number = 1;
        while (at < file.length()) {
            int end = file.indexOf('\n', at);
            String line = file.substring(at, end < 0 ? file.length() : end).strip();
            if (line.isEmpty() && !header.isEmpty()) {
                return draft(header, lines, file.substring(end < 0 ? file.length() : end + 1));
            }
            String key = key(line);
            if (key == null || header.containsKey(key)) {
                break;
            }
            header.put(key, line.substring(key.length() + 1).strip());
            lines.put(key, number++);
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return new Draft(null, null, null, null, null, file);
    }

    private static @Nullable String key(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        return KEYS.contains(key) ? key : null;
    }

    private static Draft draft(Map<String, String> header, Map<String, Integer> lines, String text) throws Refusal {
        String written = header.get("published");
        LocalDate published = null;
        if (written != null && !written.isEmpty()) {
            published = PublishedDate.of(written)
                    .orElseThrow(() -> new Refusal(
                            lines.getOrDefault("published", 1),
                            "published is no date: " + Excerpt.of(written),
                            "write it as 2025-10-12 or leave it out"));
        }
        return new Draft(
                header.get("id"), header.get("url"), header.get("title"), header.get("outlet"), published, text);
    }
}
