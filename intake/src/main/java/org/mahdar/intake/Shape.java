package org.mahdar.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by its first bytes. */
enum Shape {
    /** Prose, perhaps after header lines. */
    TEXT,
    /** An HTML page. */
    PAGE,
    /** One JSON object a line. */
    LINES,
    /** One JSON object over many lines. */
    OBJECT;

    private static final String[] PAGE_STARTS = {
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<article",
        "<main",
        "<div",
        "<p>",
        "<p ",
        "<h1",
        "<meta",
        "<title",
        "<section",
        "<!--"
    };

    /**
     * The shape of a file that starts with {@code head}.
     *
     * @throws Refusal if it is empty, binary, or of a kind that is not read
     */
    static Shape of(byte[] head) throws Refusal {
        if (head.length == 0) {
            throw new Refusal("the file is empty", "make sure that it was saved whole");
        }
        Magic.refuse(head);
        Optional<Charset> wide = Decoding.utf16(head);
        String start = wide.map(charset -> new String(head, charset))
                .orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1))
                .replace("\uFEFF", "");
        if (wide.isEmpty()) {
            Magic.refuseControls(head);
        }
        return of(Decoding.hasUtf8Bom(head) ? start.substring(3) : start);
    }

    private static Shape of(String start) throws Refusal {
        String lines = start.stripLeading();
        if (isLines(lines)) {
            return LINES;
        }
        if (lines.startsWith("<")) {
            return markup(lines);
        }
        if (lines.startsWith("[") && lines.substring(1).stripLeading().startsWith("{")) {
            throw new Refusal("it is a JSON list", "write one report a line (JSON Lines)");
        }
        return object(lines);
    }

    /** Whether most of the first lines start an object, so that a broken first line does not hide the others. */
    private static boolean isLines(String start) {
        int written = 0;
        int objects = 0;
        for (String line : start.split("\n", 50)) {
            written += line.isBlank() ? 0 : 1;
            objects += startsObject(line) ? 1 : 0;
        }
        return objects >= 2 && 2 * objects >= written;
    }

    private static Shape markup(String start) throws Refusal {
        String lower = start.substring(0, Math.min(4096, start.length())).toLowerCase(Locale.ROOT);
        if (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf")) {
            throw new Refusal("it is a feed, which holds no whole reports", "give the pages it links to");
        }
        for (String page : PAGE_STARTS) {
            if (lower.startsWith(page)) {
                return PAGE;
            }
        }
        if (lower.contains("<html") || lower.contains("<!doctype html")) {
            return PAGE;
        }
        if (lower.startsWith("<?xml")) {
            throw new Refusal("it is XML, but no HTML page", "give it as HTML, text or JSON Lines");
        }
        return TEXT;
    }

    /** A single object: on one line it is a line of JSON Lines like any other. */
    private static Shape object(String start) {
        int end = start.indexOf('\n');
        String first = end < 0 ? start : start.substring(0, end);
        String rest = end < 0 ? "" : start.substring(end);
        if (startsObject(first)) {
            return rest.isBlank() || first.stripTrailing().endsWith("}") ? LINES : OBJECT;
        }
        return first.strip().equals("{") && !rest.isBlank() ? OBJECT : TEXT;
    }

    private static boolean startsObject(String line) {
        if (!line.startsWith("{")) {
            return false;
        }
        String inside = line.substring(1).stripLeading();
        return inside.startsWith("\"") || inside.startsWith("}");
    }
}
