package org.mahdar.reader.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.mahdar.reader.words.Tag;
import org.mahdar.reader.words.Words;

/** Which words are at home in ordinary prose, by the counts of the words room. Thread-safe. */
final class Vocabulary {

    /** Seen this often as something other than a name, a word is ordinary. */
    private static final int OFTEN = 6;

    /** Seen this often, it is hardly a family name that the counts took for a noun. */
    private static final int VERY_OFTEN = 150;

    private static final int SEEN = 0;
    private static final int KNOWN = 1;
    private static final int ORDINARY = 2;
    private static final int COMMON = 4;
    private static final int VERB = 8;

    private static final Map<String, Integer> WORDS = new HashMap<>(1 << 17);

    static {
        read();
    }

    private Vocabulary() {}

    static boolean isOrdinary(String word) {
        return is(word, ORDINARY);
    }

    /** Whether the word was seen at all, and more often as something other than a name. */
    static boolean isKnown(String word) {
        return is(word, KNOWN);
    }

    /** Whether the word is among the commoner ones of prose. */
    static boolean isCommon(String word) {
        return is(word, COMMON);
    }

    /** Whether the word was seen at all, as a name or otherwise. */
    static boolean isSeen(String word) {
        return WORDS.containsKey(word);
    }

    /** Whether the word was seen more often as a verb than as anything else. */
    static boolean isVerb(String word) {
        return is(word, VERB);
    }

    private static boolean is(String word, int what) {
        return (WORDS.getOrDefault(word, SEEN) & what) != 0;
    }

    private static void read() {
        try (InputStream in = Words.class.getResourceAsStream("vocabulary.tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("vocabulary.tsv is not beside " + Words.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    add(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary.tsv cannot be read", e);
        }
    }

    private static void add(String word, String counts) {
        int name = 0;
        int verb = 0;
        int other = 0;
        for (String count : counts.split(" ", -1)) {
            int times = count.length() < 2 ? 0 : Integer.parseInt(count, 1, count.length(), 10);
            char tag = count.charAt(0);
            if (tag == Tag.NAME.letter()) {
                name += times;
            } else {
                other += times;
                verb += tag >= Tag.PAST.letter() && tag <= Tag.IMPERATIVE.letter() ? times : 0;
            }
        }
        int flags = SEEN;
        if (other > 0 && other >= name) {
            flags |= KNOWN;
            flags |= other >= OFTEN ? ORDINARY : 0;
            flags |= other >= VERY_OFTEN ? COMMON : 0;
        }
        flags |= verb > name + other - verb ? VERB : 0;
        WORDS.put(word, flags);
    }
}
