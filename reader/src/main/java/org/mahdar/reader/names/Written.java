package org.mahdar.reader.names;

import org.mahdar.reader.words.Word;

/** Words as the report has them, without the clitics of the first one, hashtag marks and quotation marks. */
final class Written {

    private Written() {}

    static String of(Page page, int first, int last) {
        StringBuilder written = new StringBuilder();
        for (int i = first; i < last; i++) {
            boolean mark = !page.isWord(i);
            if (mark && page.isQuote(i)) {
                continue;
            }
            if (!written.isEmpty() && !glued(page, i)) {
                written.append(' ');
            }
            written.append(
                    i == first ? withoutClitics(page, i) : page.words.text().written(i));
        }
        return written.toString();
    }

    private static boolean glued(Page page, int at) {
        int end = page.words.get(at - 1).token().end();
        return end == page.words.get(at).token().start() && !page.isQuote(at - 1);
    }

    /** The word as written without its conjunction and preposition, found by counting the letters they take. */
    static String withoutClitics(Page page, int at) {
        String written = page.words.text().written(at);
        Word word = page.words.get(at);
        int letters = word.conjunction().length() + word.preposition().length();
        if (letters == 0) {
            return written;
        }
        if (word.definite() && !word.form().startsWith("ال", letters)) {
            return word.base();
        }
        int from = 0;
        while (from < written.length() && letters > 0) {
            letters -= Character.isLetter(written.charAt(from)) ? 1 : 0;
            from++;
        }
        while (from < written.length() && !Character.isLetter(written.charAt(from))) {
            from++;
        }
        return written.substring(from);
    }
}
