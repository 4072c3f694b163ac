package org.mahdar.reader.names.latin;

import java.util.List;
import org.mahdar.reader.text.Normalizer;

/**
 * A key under which the spellings of one name meet, in Arabic and Latin letters: equal keys mean that two spellings may be
 * taken for one name, not that two people are one. Spellings the lexicon knows meet whatever their letters; others meet by
 * their consonants. Where the consonants are those of several known names (Hassan, Hussein), only known spellings of the
 * same one meet. Thread-safe; never fails on any text.
 */
public final class NameKey {

    private static final String ARTICLE = "ال";

    private NameKey() {}

    /** The key of a name of one word or more; empty for a text without letters. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        for (String part : Parts.of(name)) {
            String one = part(part);
            if (!one.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(one);
            }
        }
        return key.toString();
    }

    private static String part(String part) {
        NameLexicon lexicon = NameLexicon.get();
        boolean latin = Parts.isLatin(part);
        String form = latin ? Sound.plain(part) : Normalizer.fold(part);
        NameLexicon.Entry entry = latin ? lexicon.latin(form) : lexicon.arabic(form, List.of());
        if (entry == null && !latin && isDefinite(form)) {
            form = form.substring(2);
            entry = lexicon.arabic(form, List.of());
        }
        String name = entry == null ? form : bare(entry.folded());
        String sound = Sound.of(name);
        return lexicon.isShared(sound) ? sound + "/" + name : sound;
    }

    private static String bare(String folded) {
        return isDefinite(folded) ? folded.substring(2) : folded;
    }

    private static boolean isDefinite(String form) {
        return form.startsWith(ARTICLE) && form.length() > 4;
    }
}
