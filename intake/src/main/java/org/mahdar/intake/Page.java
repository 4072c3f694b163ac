package org.mahdar.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An HTML page: its article, and what it says of it. */
final class Page {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{1,40})");
    private static final int HEAD = 4096;

    private Page() {}

    /** @throws Refusal if the page holds no article */
    static Draft read(String html) throws Refusal {
        Document page = Jsoup.parse(html);
        LinkedData data = LinkedData.of(page);
        PageFacts facts = PageFacts.of(page, data);
        String text = Article.text(page, facts.title());
        if (text.isEmpty()) {
            text = data.body().orElse("").strip();
        }
        if (text.isEmpty()) {
            throw new Refusal("no article is found in the page", "give the article's own page, or its text");
        }
        return new Draft(null, facts.url(), facts.title(), facts.outlet(), facts.published(), text);
    }

    /** The character set a page declares within its first bytes, if it is known. */
    static Optional<Charset> declared(byte[] bytes) {
        Matcher charset =
                CHARSET.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        try {
            return charset.find() ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
