package org.mahdar.reader.text;

import java.text.Normalizer.Form;

/**
 * The one normaliser: texts and lexicons alike pass through it, so that a word and its entry meet. It drops vowel marks,
 * tatweel and invisible characters, writes every alif as ا and every final ى as ي, turns presentation forms, Persian
 * letters and Arabic-Indic digits into their plain equivalents, and keeps ة, ؤ, ئ and ء. Thread-safe.
 */
public final class Normalizer {

    private Normalizer() {}

    /** The normalised form of {@code text}; its length may differ, so offsets do not carry over. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPresentationForm(c)) {
                String plain = java.text.Normalizer.normalize(String.valueOf(c), Form.NFKC);
                for (int j = 0; j < plain.length(); j++) {
                    append(folded, plain.charAt(j));
                }
            } else {
                append(folded, c);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        if (!isInvisible(c)) {
            folded.append(fold(c));
        }
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ھ', 'ہ' -> 'ه';
            default -> {
                if (c >= '٠' && c <= '٩') {
                    yield (char) ('0' + c - '٠');
                }
                if (c >= '۰' && c <= '۹') {
                    yield (char) ('0' + c - '۰');
                }
                yield c < 0x80 ? Character.toLowerCase(c) : c;
            }
        };
    }

    /** Whether {@code c} adds nothing to a word's form: vowel marks, tatweel, joiners and direction marks. */
    static boolean isInvisible(char c) {
        return (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || c == '\u0640'
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06E9')
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\uFEFF';
    }

    private static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }
}
