package org.mahdar.reader.names.latin;

import java.text.Normalizer.Form;

/**
 * The consonants of a name as far as both scripts tell them apart: vowels are dropped after the first letter, and letters
 * that stand for one sound in the spellings of foreign names become one (غ ج ق ك and g, gh, j, k, q; ب and p; ف and v …). A
 * final i counts, as in a family name from a place.
 */
final class Sound {

    private static final char VOWEL = 'a';

    private Sound() {}

    /** The sound of one normalised Arabic word, or of one Latin word in plain letters. */
    static String of(String word) {
        return !word.isEmpty() && word.charAt(0) < 0x80 ? latin(word) : arabic(word);
    }

    /** Latin letters without marks, in lower case, nothing else. */
    static String plain(String latin) {
        String bare = java.text.Normalizer.normalize(
                latin.replace('ı', 'i').replace('İ', 'i').replace("ş", "sh").replace("Ş", "sh"), Form.NFD);
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = Character.toLowerCase(bare.charAt(i));
            if (c == 'ø') {
                plain.append('o');
            } else if (c == 'ł') {
                plain.append('l');
            } else if (c == 'ß') {
                plain.append("ss");
            } else if (c >= 'a' && c <= 'z') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String arabic(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean opensAffricate = c == 'ت' && i + 1 < word.length() && word.charAt(i + 1) == 'ش';
            append(sound, opensAffricate ? 0 : arabic(c, i, word.length() - 1));
        }
        return sound.toString();
    }

    private static char arabic(char c, int at, int last) {
        return switch (c) {
            case 'ا', 'ع', 'ء', 'ؤ', 'ئ' -> at == 0 ? VOWEL : 0;
            case 'و' -> at == 0 ? 'w' : 0;
            case 'ي' -> at == 0 || at == last ? 'y' : 0;
            case 'ه' -> at == last ? 0 : 'h';
            case 'ة' -> 0;
            case 'غ', 'ج', 'ق', 'ك', 'گ', 'ژ' -> 'k';
            case 'ح', 'خ' -> 'h';
            case 'ت', 'ط', 'ث' -> 't';
            case 'ش', 'چ' -> 'c';
            case 'س', 'ص' -> 's';
            case 'ز', 'ظ' -> 'z';
            case 'د', 'ض', 'ذ' -> 'd';
            case 'ف', 'ڤ' -> 'f';
            case 'ب', 'پ' -> 'b';
            case 'ر' -> 'r';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            default -> c;
        };
    }

    private static String latin(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean aspirated = i + 1 < word.length() && word.charAt(i + 1) == 'h';
            if (aspirated && "ksgtdcz".indexOf(c) >= 0) {
                append(sound, aspirated(c));
                i++;
            } else if (c == 'p' && aspirated) {
                append(sound, 'f');
                i++;
            } else if (c == 'x') {
                append(sound, 'k');
                append(sound, 's');
            } else {
                append(sound, latin(c, i, word.length() - 1));
            }
        }
        return sound.toString();
    }

    private static char aspirated(char c) {
        return switch (c) {
            case 'k' -> 'h';
            case 's', 'c' -> 'c';
            case 'z', 'g' -> 'k';
            default -> c;
        };
    }

    private static char latin(char c, int at, int last) {
        return switch (c) {
            case 'a', 'e', 'o', 'u' -> at == 0 ? VOWEL : 0;
            case 'i' -> at == 0 ? VOWEL : at == last ? 'y' : 0;
            case 'y' -> at == 0 || at == last ? 'y' : 0;
            case 'w' -> at == 0 ? 'w' : 0;
            case 'h' -> at == last ? 0 : 'h';
            case 'g', 'j', 'q', 'c', 'k' -> 'k';
            case 'v' -> 'f';
            case 'p' -> 'b';
            default -> c;
        };
    }

    private static void append(StringBuilder sound, char c) {
        boolean repeats = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
        if (c != 0 && !repeats) {
            sound.append(c);
        }
    }
}
