package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it stands in the text, in parts: "عبد الفتاح" and "بن سلمان" are one part each.
 *
 * @param parts the normalised parts, words between spaces
 * @param keys the sound of each part
 * @param written the name as written, without clitics, hashtag marks and quotation marks
 */
record Spelling(List<String> parts, List<String> keys, String written) {

    static Spelling of(Page page, int first, int last) {
        List<String> parts = new ArrayList<>(3);
        StringBuilder written = new StringBuilder();
        boolean opens = false;
        for (int i = first; i < last; i++) {
            if (!page.isWord(i)) {
                if (page.isMark(i, '-') || page.isMark(i, '.')) {
                    written.append(page.form(i));
                }
                continue;
            }
            String form = form(page, i, i == first);
            String cue = page.lexicon.cue(form);
            boolean glued = opens || (("join".equals(cue) || "ending".equals(cue)) && !parts.isEmpty());
            if (glued) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + form);
            } else {
                parts.add(form);
            }
            opens = "first".equals(cue) || "link".equals(cue);
            if (!written.isEmpty() && written.charAt(written.length() - 1) != '-') {
                written.append(' ');
            }
            written.append(written(page, i, i == first));
        }
        return new Spelling(parts, parts.stream().map(Spelling::key).toList(), written.toString());
    }

    /** The normalised word, without clitics where it is the first and no lexicon knows it whole. */
    static String form(Page page, int at, boolean first) {
        String form = page.form(at);
        return first && page.hasClitics(at) ? page.base(at) : form;
    }

    private static String written(Page page, int at, boolean first) {
        return first && page.hasClitics(at)
                ? Written.withoutClitics(page, at)
                : page.words.text().written(at);
    }

    private static String key(String part) {
        int space = part.lastIndexOf(' ');
        return space < 0
                ? NameKey.of(part)
                : NameKey.of(part.substring(0, space)) + " " + NameKey.of(part.substring(space + 1));
    }

    int size() {
        return parts.size();
    }

    String first() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    String firstKey() {
        return keys.isEmpty() ? "" : keys.get(0);
    }

    String lastKey() {
        return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    }

    /** Whether this and {@code other}, both of two parts or more, spell one name, fuller or shorter. */
    boolean isSame(Spelling other) {
        if (keys.equals(other.keys)) {
            return true;
        }
        boolean isShorter = size() <= other.size();
        Spelling shorter = isShorter ? this : other;
        Spelling longer = isShorter ? other : this;
        if (shorter.size() < 2) {
            return false;
        }
        boolean ends = shorter.firstKey().equals(longer.firstKey())
                && shorter.lastKey().equals(longer.lastKey());
        return (ends
                        || longer.keys
                                .subList(longer.size() - shorter.size(), longer.size())
                                .equals(shorter.keys)
                        || longer.keys.subList(0, shorter.size()).equals(shorter.keys))
                && longer.size() <= shorter.size() + 3;
    }
}
