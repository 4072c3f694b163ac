package org.mahdar.reader.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.mahdar.reader.words.Tag;
import org.mahdar.reader.words.Words;

/** Which words are at home in ordinary prose, by the counts of the words room. Thread-safe. */
final class Vocabulary {

    /** Seen this often as something other than a name, a word is ordinary. */
    private static final int OFTEN = 6;

    /** Seen this often, it is hardly a family name that the counts took for a noun. */
    private static final int VERY_OFTEN = 150;

    private static final Set<String> ORDINARY = new HashSet<>(1 << 16);
    private static final Set<String> COMMON = new HashSet<>(1 << 14);
    private static final Set<String> KNOWN = new HashSet<>(1 << 16);

    static {
        read();
    }

    private Vocabulary() {}

    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }

    /** Whether the word was seen at all, and more often as something other than a name. */
    static boolean isKnown(String word) {
        return KNOWN.contains(word);
    }

    /** Whether the word is among the commoner ones of prose. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
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
        int other = 0;
        for (String count : counts.split(" ", -1)) {
            int times = count.length() < 2 ? 0 : Integer.parseInt(count, 1, count.length(), 10);
            if (count.charAt(0) == Tag.NAME.letter()) {
                name += times;
            } else {
                other += times;
            }
        }
        if (other > 0 && other >= name) {
            KNOWN.add(word);
        }
        if (other >= VERY_OFTEN && other >= name) {
            COMMON.add(word);
        }
        if (other >= OFTEN && other >= name) {
            ORDINARY.add(word);
        }
    }
}
