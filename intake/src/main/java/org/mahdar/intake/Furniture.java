package org.mahdar.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page beside its article, told by {@code furniture.tsv}: elements, class words and labels. */
final class Furniture {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Furniture STANDARD = load();

    private final Set<String> elements = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final List<String> labels = new ArrayList<>();

    private Furniture() {}

    static Furniture standard() {
        return STANDARD;
    }

    boolean isElement(Element element) {
        return elements.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true");
    }

    /** Whether a word of the element's class or id marks it as furniture. */
    boolean isClass(Element element) {
        return marked(element.className()) || marked(element.id());
    }

    /** Whether a block starts with a label that leads away from the article, such as the one over related stories. */
    boolean isLabel(String text) {
        for (String label : labels) {
            if (text.startsWith(label)) {
                return true;
            }
        }
        return false;
    }

    private boolean marked(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split("\\s+", -1)) {
            String spaced = CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
            if (classes.contains(spaced)) {
                return true;
            }
            for (String word : BETWEEN_WORDS.split(spaced, -1)) {
                if (classes.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Furniture load() {
        Furniture furniture = new Furniture();
        try (InputStream in = Furniture.class.getResourceAsStream("furniture.tsv")) {
            if (in == null) {
                throw new IllegalStateException("furniture.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    furniture.take(line.split("\t", 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("furniture.tsv cannot be read", e);
        }
        return furniture;
    }

    private void take(String[] cells) {
        for (String value : cells[cells.length - 1].split("\\|", -1)) {
            switch (cells[0]) {
                case "element" -> elements.add(value);
                case "class" -> classes.add(value);
                case "label" -> labels.add(value);
                default ->
                    throw new IllegalStateException("furniture.tsv: \"" + cells[0] + "\" is no kind of furniture");
            }
        }
    }
}
