package org.mahdar.reader.names.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.names.States;
import org.mahdar.reader.text.Normalizer;

/**
 * Writes the Arabic names of people in Latin letters as English-language news does: parts the lexicon knows in their
 * conventional spelling, others, where they are Arab, by {@link Transliteration}. Thread-safe; never fails on any text.
 */
public final class Romanizer {

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String ARAB = "ar";

    private Romanizer() {}

    /** The name in Latin letters, of a person from an unknown country; see {@link #of(String, String)}. */
    public static @Nullable String of(String arabicName) {
        return of(arabicName, null);
    }

    /**
     * The name in Latin letters, or null where they cannot be told: a foreign name nobody listed, or one whose short vowels
     * are anybody's guess.
     *
     * @param arabicName a person's name without title; one in Latin letters is returned as it is
     * @param country the person's country, ISO 3166-1 alpha-3, which decides between Mohammed, Mehmet and Mohammad
     */
    public static @Nullable String of(String arabicName, @Nullable String country) {
        List<String> words = words(arabicName);
        if (words.isEmpty()) {
            return null;
        }
        List<String> tongues = tongues(country);
        boolean arab = tongues.isEmpty() || (tongues.size() == 1 && tongues.contains(ARAB));
        boolean guessed = false;
        boolean known = false;
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < words.size(); ) {
            Part part = part(words, i, tongues);
            if (part == null) {
                return null;
            }
            guessed |= part.entry == null;
            known |= part.entry != null;
            arab &= part.entry == null
                    || !tongues.isEmpty()
                    || part.entry.tongues().contains(ARAB);
            latin.append(latin.isEmpty() ? "" : " ").append(part.latin);
            i += part.words;
        }
        boolean safe = !guessed || (arab && (known || !tongues.isEmpty()));
        return safe ? latin.toString() : null;
    }

    /** A part of a name in Latin letters; without an entry it is a guess. */
    private record Part(String latin, int words, NameLexicon.@Nullable Entry entry) {}

    private static @Nullable Part part(List<String> words, int at, List<String> tongues) {
        NameLexicon lexicon = NameLexicon.get();
        String word = words.get(at);
        boolean opens = lexicon.opensPhrase(word) || (isDefinite(word) && lexicon.opensPhrase(word.substring(2)));
        for (int count = opens ? Math.min(NameLexicon.LONGEST, words.size() - at) : 1; count > 0; count--) {
            String phrase = count == 1 ? word : String.join(" ", words.subList(at, at + count));
            NameLexicon.Entry entry = lexicon.arabic(phrase, tongues);
            if (entry != null) {
                return new Part(entry.latin(), count, entry);
            }
            if (isDefinite(phrase)) {
                entry = lexicon.arabic(phrase.substring(2), tongues);
                if (entry != null) {
                    return new Part("al-" + entry.latin(), count, entry);
                }
            }
        }
        Part servant = servant(words, at, tongues);
        if (servant != null) {
            return servant;
        }
        if (Parts.isLatin(word)) {
            return new Part(word, 1, null);
        }
        String guess = Transliteration.of(word);
        return guess == null ? null : new Part(guess, 1, null);
    }

    private static boolean isDefinite(String phrase) {
        return phrase.startsWith(ARTICLE) && phrase.length() > 4;
    }

    /** A servant of one of God's names nobody has listed: Abdul and the name, in one word. */
    private static @Nullable Part servant(List<String> words, int at, List<String> tongues) {
        String word = words.get(at);
        boolean apart = word.equals(SERVANT) && at + 1 < words.size();
        String of = apart ? words.get(at + 1) : word.startsWith(SERVANT) ? word.substring(SERVANT.length()) : "";
        if (!of.startsWith(ARTICLE) || of.length() < 5) {
            return null;
        }
        Part name = part(List.of(of.substring(2)), 0, tongues);
        return name == null
                ? null
                : new Part("Abdul" + name.latin().toLowerCase(Locale.ROOT), apart ? 2 : 1, name.entry());
    }

    private static List<String> tongues(@Nullable String country) {
        States.State state = country == null ? null : States.find(country);
        return state == null ? List.of() : state.tongues();
    }

    /** Arabic words normalised, Latin ones as they are. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-' || name.charAt(i) == '_') {
                if (i > from) {
                    String word = name.substring(from, i);
                    String folded = Parts.isLatin(word) ? word : Normalizer.fold(word);
                    if (!folded.isEmpty()) {
                        words.add(folded);
                    }
                }
                from = i + 1;
            }
        }
        return words;
    }
}
