package org.mahdar.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.mahdar.intake.Blocks.Block;

/**
 * Finds the text of a page's article: what is marked as such (microdata, {@code article}, {@code main}), else where the prose
 * is densest; without furniture, links on their own, and stray lines before and after the prose. Paragraphs end in a line end.
 */
final class Article {

    /** Less prose than this is no article. */
    private static final int LEAST = 60;

    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

    private final Furniture furniture = Furniture.standard();
    private final Set<Element> marked = new HashSet<>();
    private final Element body;
    private final @Nullable String title;

    private Article(Element body, @Nullable String title) {
        this.body = body;
        this.title = title;
    }

    /** The article's text, empty if there is none; {@code page} stays as it is. */
    static String text(Document page, @Nullable String title) {
        return new Article(page.body(), title).text();
    }

    private String text() {
        mark();
        Element article = declared();
        List<Block> blocks = Blocks.of(article == null ? densest() : article, this::isFurniture).stream()
                .filter(block -> !isFurniture(block))
                .toList();
        int first = 0;
        int last = blocks.size();
        while (first < last && isStray(blocks.get(first))) {
            first++;
        }
        while (last > first && isStray(blocks.get(last - 1))) {
            last--;
        }
        StringJoiner text = new StringJoiner("\n");
        blocks.subList(first, last).forEach(block -> text.add(block.text()));
        return text.toString();
    }

    /**
     * Marks what is called furniture by its class, if it does not hold most of the page's prose. Marked, not removed: jsoup
     * moves all later siblings of an element it removes, which takes minutes on a page with 100,000 of them.
     */
    private void mark() {
        Map<Element, Integer> prose = prose();
        int all = prose.getOrDefault(body, 0);
        body.filter((node, depth) -> {
            if (!(node instanceof Element element) || element.equals(body)) {
                return FilterResult.CONTINUE;
            }
            if (isFurniture(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (furniture.isClass(element) && 2 * prose.getOrDefault(element, 0) <= all) {
                marked.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
    }

    private boolean isFurniture(Element element) {
        return marked.contains(element) || furniture.isElement(element) || isPageHeader(element);
    }

    private static boolean isPageHeader(Element element) {
        return element.normalName().equals("header") && element.closest("article, main") == null;
    }

    private @Nullable Element declared() {
        Map<Element, Integer> prose = prose();
        for (String query : MARKED) {
            Element best = null;
            int most = LEAST - 1;
            for (Element element : body.select(query)) {
                int found = prose.getOrDefault(element, 0);
                if (found > most) {
                    best = element;
                    most = found;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /** The element whose own paragraphs hold most prose; a paragraph counts half for the element around its parent. */
    private Element densest() {
        Map<Element, Integer> weights = new HashMap<>();
        for (Block block : Blocks.of(body, this::isFurniture)) {
            if (block.isProse() && !furniture.isLabel(block.text())) {
                Element holder = holder(block.parent());
                weights.merge(holder, block.text().length(), Integer::sum);
                if (holder.parent() != null && !holder.equals(body)) {
                    weights.merge(holder.parent(), block.text().length() / 2, Integer::sum);
                }
            }
        }
        Element best = body;
        int most = 0;
        for (Block block : Blocks.of(body, this::isFurniture)) {
            Element holder = holder(block.parent());
            int weight = weights.getOrDefault(holder, 0);
            if (weight > most) {
                best = holder;
                most = weight;
            }
        }
        return most < LEAST ? new Element("body") : best;
    }

    private Element holder(Element parent) {
        Element above = parent.parent();
        boolean single = parent.normalName().equals("p") || parent.normalName().equals("br");
        return single && above != null && !parent.equals(body) ? above : parent;
    }

    /** How many characters of prose each element of the page holds, at whatever depth. */
    private Map<Element, Integer> prose() {
        Map<Element, Integer> prose = new HashMap<>();
        for (Block block : Blocks.of(body, this::isFurniture)) {
            if (block.isProse()) {
                for (Element element = block.parent(); element != null; element = element.parent()) {
                    prose.merge(element, block.text().length(), Integer::sum);
                }
            }
        }
        return prose;
    }

    private boolean isFurniture(Block block) {
        return block.isLink()
                || furniture.isLabel(block.text())
                || block.text().equals(title)
                || block.parent().normalName().equals("h1");
    }

    /** A line without a sentence, as bylines, stamps and counters are, where it stands before or after all prose. */
    private static boolean isStray(Block block) {
        return block.text().length() < 60
                && !block.text().endsWith(".")
                && !block.text().endsWith("؟")
                && !block.text().endsWith("!")
                && !block.text().endsWith(":");
    }
}
