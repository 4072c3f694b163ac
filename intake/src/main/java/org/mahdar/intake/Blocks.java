package org.mahdar.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into blocks of text: what a browser would set as lines of their own. */
final class Blocks implements NodeFilter {

    /**
     * A block.
     *
     * @param text its words, white space collapsed
     * @param linked how many of its characters are links
     * @param parent the block element it stands in
     */
    record Block(String text, int linked, Element parent) {

        boolean isLink() {
            return linked > 0.6 * text.length();
        }

        /** Long enough to be a sentence of prose. */
        boolean isProse() {
            return text.length() >= 60 && !isLink();
        }
    }

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private final Predicate<Element> passedOver;
    private Element parent;

    private Blocks(Element root, Predicate<Element> passedOver) {
        this.parent = root;
        this.passedOver = passedOver;
    }

    /** The blocks of {@code element} without the elements {@code passedOver}, in order; none is blank. */
    static List<Block> of(Element element, Predicate<Element> passedOver) {
        Blocks blocks = new Blocks(element, passedOver);
        element.filter(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (passedOver.test(element)) {
                end();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!INLINE.contains(element.normalName())) {
                end();
                parent = element;
            }
            links += element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (!INLINE.contains(element.normalName())) {
                end();
                parent = element.parent() == null ? element : element.parent();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                text.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void end() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(words, linked, parent));
        }
        text.setLength(0);
        linked = 0;
    }
}
