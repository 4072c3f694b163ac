package org.mahdar.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A report as one JSON object: {@code id, url, outlet, title, published, text}; other members are passed over. */
final class JsonReport {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable LocalDate published;
    private @Nullable String text;

    private JsonReport() {}

    /** @throws Refusal if {@code json} is no object, or a member has a value it cannot have */
    static Draft read(String json) throws Refusal {
        JsonReport report = new JsonReport();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal("it is no JSON object", "write one object with a member text");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                report.take(name, parser);
            }
            if (parser.nextToken() != null) {
                throw new Refusal("something follows the JSON object", "write one object a line");
            }
        } catch (JacksonException e) {
            throw new Refusal("it is no JSON object: " + reason(e), "mend or remove it");
        }
        return report.draft();
    }

    private void take(String name, JsonParser parser) throws Refusal {
        switch (name) {
            case "id" -> id = string(name, parser);
            case "url" -> url = string(name, parser);
            case "title" -> title = string(name, parser);
            case "outlet" -> outlet = string(name, parser);
            case "text" -> text = string(name, parser);
            case "published" -> {
                String written = string(name, parser);
                published = written == null || written.isBlank() ? null : PublishedDate.require(written);
            }
            default -> parser.skipChildren();
        }
    }

    private static @Nullable String string(String name, JsonParser parser) throws Refusal {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING || (name.equals("id") && token == JsonToken.VALUE_NUMBER_INT)) {
            return parser.getString();
        }
        throw new Refusal("its member " + name + " is no string", "write it as a string");
    }

    private Draft draft() {
        return new Draft(id, url, title, outlet, published, text);
    }

    /** Jackson's words for what is wrong, without its remarks on where. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String first = end < 0 ? message : message.substring(0, end);
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return first.codePoints()
                        .limit(160)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + (column > 0 ? " (column " + column + ")" : "");
    }
}
