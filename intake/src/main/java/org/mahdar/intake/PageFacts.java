package org.mahdar.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: in meta elements (Open Graph, Dublin Core, microdata), in linked data (schema.org as JSON-LD), in a
 * time element or the heading; the first that says it is believed.
 */
record PageFacts(
        @Nullable String url,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published) {

    static PageFacts of(Document page, LinkedData data) {
        return new PageFacts(
                first(List.of(link(page, "link[rel=canonical]"), meta(page, "property", "og:url"), data.url())),
                first(List.of(
                        meta(page, "property", "og:title"),
                        data.headline(),
                        text(page, "article h1"),
                        text(page, "h1"),
                        Optional.of(page.title()))),
                first(List.of(
                        meta(page, "property", "og:site_name"),
                        data.publisher(),
                        meta(page, "name", "application-name"))),
                published(page, data));
    }

    private static @Nullable LocalDate published(Document page, LinkedData data) {
        return Stream.of(
                        meta(page, "property", "article:published_time"),
                        data.published(),
                        meta(page, "itemprop", "datePublished"),
                        attribute(page, "[itemprop=datePublished]", "datetime"),
                        meta(page, "name", "dc.date"),
                        meta(page, "name", "dcterms.created"),
                        meta(page, "name", "pubdate"),
                        meta(page, "name", "publish-date"),
                        meta(page, "name", "date"),
                        attribute(page, "article time[datetime]", "datetime"),
                        attribute(page, "time[pubdate]", "datetime"),
                        attribute(page, "main time[datetime]", "datetime"))
                .flatMap(Optional::stream)
                .map(PublishedDate::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(List<Optional<String>> found) {
        return found.stream()
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> meta(Document page, String attribute, String name) {
        return find(page, "meta[" + attribute + "=" + name + "]", element -> element.attr("content"));
    }

    private static Optional<String> link(Document page, String query) {
        return find(page, query, element -> element.attr("href")).filter(url -> url.startsWith("http"));
    }

    private static Optional<String> attribute(Document page, String query, String attribute) {
        return find(page, query, element -> element.attr(attribute));
    }

    private static Optional<String> text(Document page, String query) {
        return find(page, query, Element::text);
    }

    private static Optional<String> find(Document page, String query, Function<Element, String> value) {
        Element element = page.selectFirst(query);
        return element == null
                ? Optional.empty()
                : Optional.of(value.apply(element)).filter(found -> !found.isBlank());
    }
}
