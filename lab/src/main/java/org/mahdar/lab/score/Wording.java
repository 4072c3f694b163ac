package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.minutes.Span;
import org.mahdar.reader.text.Normalizer;

/** When two wordings count as the same: spelling is normalised, and marks of every kind are left out. */
final class Wording {

    private Wording() {}

    /** The normalised words of {@code text}, without quotation marks, hash signs, underscores or other marks. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String folded = Normalizer.fold(text);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && isWordPart(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The words with one space between: equal for two names that differ in spelling and marks only. */
    static String key(String text) {
        return String.join(" ", words(text));
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The F1 of the words of one text found in the other, each as often as it stands there; from 0 to 1. */
    static double overlap(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : others) {
            Integer count = left.get(word);
            if (count != null && count > 0) {
                left.put(word, count - 1);
                common++;
            }
        }
        return 2.0 * common / (words.size() + others.size());
    }

    /** Whether a place in {@code text} where {@code words} stand shares a character with one of {@code spans}. */
    static boolean meets(String text, String words, List<Span> spans) {
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            for (Span span : spans) {
                if (span.start() < at + words.length() && at < span.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
