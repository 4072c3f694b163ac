package org.mahdar.intake;

import java.util.Locale;

/** Whether a text is Arabic, judged by its letters. */
final class Script {

    /** The least share of Arabic letters among all; names and links in Latin letters are usual, whole texts are not. */
    private static final double ARABIC = 0.4;

    /** Persian and Urdu use one of their own letters in 30 or more; Arabic, in foreign names, in 1,000 or fewer. */
    private static final double FOREIGN = 0.012;

    /** Fewer letters than this tell nothing of a language that uses the Arabic script. */
    private static final int ENOUGH = 150;

    /** Letters of Persian, Urdu, Pashto and Kurdish that Arabic lacks; not ی, ک and ھ, which Arabic pages take for their own. */
    private static final String FOREIGN_LETTERS = "پچژگٹڈڑےںۆێەڵڕړډټښږځڅې";

    private Script() {}

    /** @throws Refusal if {@code text} is not Arabic, saying what it looks like */
    static void requireArabic(String text) throws Refusal {
        int arabic = 0;
        int foreign = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += isArabic(c) ? 1 : 0;
                foreign += isForeign(c) ? 1 : 0;
            }
        }
        if (arabic == 0) {
            throw new Refusal("it has no Arabic text", "give Arabic reports only");
        }
        if (arabic < ARABIC * letters) {
            String share = String.format(Locale.ROOT, "%.0f %%", 100.0 * arabic / letters);
            throw new Refusal(
                    "it is not Arabic text: only " + share + " of its letters are", "give Arabic reports only");
        }
        if (arabic >= ENOUGH && foreign > FOREIGN * arabic) {
            throw new Refusal(
                    "it is not Arabic: its letters are those of Persian, Urdu or Kurdish", "give Arabic reports only");
        }
    }

    /** Whether {@code c} is a letter of the Arabic script. */
    static boolean isArabic(char c) {
        return (c >= 'ء' && c <= 'ۓ' && Character.isLetter(c))
                || (c >= '\u0750' && c <= '\u077F')
                || (c >= '\uFB50' && c <= '\uFDFF')
                || (c >= '\uFE70' && c <= '\uFEFC');
    }

    private static boolean isForeign(char c) {
        return c > '\u066D' && FOREIGN_LETTERS.indexOf(c) >= 0;
    }
}
