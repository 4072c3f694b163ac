package org.mahdar.reader.names.latin;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Transliterates an Arab name nobody has listed: the consonants of the IJMES table without its diacritics (ʿayn and hamza
 * fall away), long vowels as a, i, u; a short one as a where a syllable needs it, as i in an active participle (راجح Rajih),
 * as u in a diminutive (سويد Suwaid). A name whose only long vowel is its ending, or with more than two short ones to guess,
 * is not guessed.
 */
final class Transliteration {

    private static final String CONSONANTS = "بتثجحخدذرزسشصضطظغفقكلمنهويعءؤئ";
    private static final String[] LETTERS = {
        "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "gh", "f", "q", "k", "l",
        "m", "n", "h", "w", "y", "", "", "", ""
    };
    /** What Maghrebi family names are written together with. */
    private static final Map<String, String> PREFIXES = Map.of("بن", "ben", "بل", "bel");

    private static final int MOST_GUESSES = 2;
    private static final int SHORTEST = 4;

    private Transliteration() {}

    /** The name in Latin letters, or null where its vowels cannot be told; {@code word} is normalised. */
    static @Nullable String of(String word) {
        boolean definite = word.startsWith("ال") && word.length() > 4;
        String name = definite ? word.substring(2) : word;
        String latin = name.length() < SHORTEST ? null : spell(name);
        if (latin == null) {
            return null;
        }
        String capital = latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
        return definite ? "al-" + capital : capital;
    }

    private static @Nullable String spell(String name) {
        for (String prefix : PREFIXES.keySet()) {
            if (name.startsWith(prefix) && name.length() >= SHORTEST + 1) {
                String rest = spell(name.substring(prefix.length()), new StringBuilder());
                return rest == null ? null : PREFIXES.get(prefix) + rest;
            }
        }
        String latin = spell(name, new StringBuilder());
        return latin == null || latin.length() < SHORTEST ? null : latin;
    }

    private static @Nullable String spell(String name, StringBuilder latin) {
        int guesses = 0;
        int telling = 0;
        boolean afterVowel = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isVowel(name, i, afterVowel)) {
                latin.append(vowel(c));
                telling += i == name.length() - 1 ? 0 : 1;
                afterVowel = true;
                continue;
            }
            int consonant = CONSONANTS.indexOf(c);
            if (consonant < 0) {
                return null;
            }
            latin.append(LETTERS[consonant]);
            afterVowel = !isVowel(name, i + 1, false) && needsVowel(name, i, afterVowel);
            if (afterVowel) {
                String guess = guess(name, i);
                if (guess == null) {
                    return null;
                }
                latin.append(guess);
                guesses++;
                if (isDiminutive(name, i)) {
                    latin.append("wai");
                    telling++;
                    i += 2;
                }
            }
        }
        return telling == 0 || guesses > MOST_GUESSES ? null : latin.toString();
    }

    /** Whether the letter at {@code at} is a long vowel: و and ي are unless they stand beside another vowel. */
    private static boolean isVowel(String name, int at, boolean afterVowel) {
        if (at >= name.length()) {
            return false;
        }
        return switch (name.charAt(at)) {
            case 'ا', 'ة' -> true;
            case 'و', 'ي' -> !afterVowel && (at + 1 == name.length() || "اوية".indexOf(name.charAt(at + 1)) < 0);
            default -> false;
        };
    }

    private static char vowel(char c) {
        return switch (c) {
            case 'و' -> 'u';
            case 'ي' -> 'i';
            default -> 'a';
        };
    }

    /** A consonant takes a vowel where it cannot close the syllable before it, or where two would close the name. */
    private static boolean needsVowel(String name, int at, boolean afterVowel) {
        if (at == name.length() - 1) {
            return false;
        }
        return !afterVowel || closesWithNext(name, at);
    }

    private static boolean closesWithNext(String name, int at) {
        return at == name.length() - 2 && at > 0 && isVowel(name, at - 1, false);
    }

    /** The short vowel after the consonant at {@code at}, or null where nobody can tell. */
    private static @Nullable String guess(String name, int at) {
        if (closesWithNext(name, at)) {
            return name.charAt(at - 1) == 'ا' ? "i" : null;
        }
        return isDiminutive(name, at) ? "u" : "a";
    }

    private static boolean isDiminutive(String name, int at) {
        return name.startsWith("وي", at + 1)
                && at + 3 < name.length()
                && !isVowel(name, at + 3, false)
                && (at + 4 >= name.length() || isVowel(name, at + 4, false));
    }
}
