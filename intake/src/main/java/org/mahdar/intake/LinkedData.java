package org.mahdar.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article of a page as linked data: the first schema.org object that has a headline or a day of publication. */
final class LinkedData {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Linked data of an article takes a few thousand characters; a page may carry any amount. */
    private static final int LONGEST = 1 << 18;

    private final @Nullable JsonNode article;

    private LinkedData(@Nullable JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            JsonNode found = json.length() > LONGEST ? null : article(json);
            if (found != null) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(null);
    }

    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root != null) {
                open.add(root);
            }
        } catch (JacksonException e) {
            // Pages carry broken linked data; it then says nothing, and the page's other words are asked.
            return null;
        }
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                if (node.has("datePublished") || node.has("headline")) {
                    return node;
                }
                JsonNode graph = node.get("@graph");
                if (graph != null) {
                    open.add(graph);
                }
            }
        }
        return null;
    }

    Optional<String> headline() {
        return string("headline");
    }

    /** The article's text, which some pages give here and nowhere else. */
    Optional<String> body() {
        return string("articleBody");
    }

    Optional<String> published() {
        return string("datePublished");
    }

    Optional<String> url() {
        return string("url").filter(url -> url.startsWith("http"));
    }

    Optional<String> publisher() {
        JsonNode publisher = article == null ? null : article.get("publisher");
        return publisher == null || !publisher.isObject() ? Optional.empty() : string(publisher, "name");
    }

    private Optional<String> string(String member) {
        return article == null ? Optional.empty() : string(article, member);
    }

    private static Optional<String> string(JsonNode node, String member) {
        JsonNode value = node.get(member);
        return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
