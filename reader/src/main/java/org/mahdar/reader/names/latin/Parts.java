package org.mahdar.reader.names.latin;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.reader.text.Normalizer;

/** A name taken apart at spaces and hyphens; what only joins (the Latin article, an apostrophe) falls away. */
final class Parts {

    private static final String SERVANT = "عبد";
    /** The last of the Latin letters names are written in; no other script has letters before it. */
    private static final char LAST_LATIN = '\u024F';

    private Parts() {}

    /** The parts as written; the servant of one of God's names is one part however it is spaced. */
    static List<String> of(String name) {
        List<String> parts = new ArrayList<>(4);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isJoiner(c)) {
                part.append(c);
            } else if (!isApostrophe(c) && !part.isEmpty()) {
                add(parts, part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    static boolean isLatin(String part) {
        return part.charAt(0) <= LAST_LATIN && Character.isLetter(part.charAt(0));
    }

    private static void add(List<String> parts, String part) {
        int previous = parts.size() - 1;
        if (isLatin(part)) {
            String plain = Sound.plain(part);
            boolean article = plain.equals("al") || plain.equals("el") || plain.equals("ul");
            if (previous >= 0 && isLatin(parts.get(previous)) && isServant(Sound.plain(parts.get(previous)))) {
                parts.set(previous, article ? "Abdul" : "Abdul" + plain);
            } else if (!article) {
                parts.add(part);
            }
        } else if (previous >= 0 && Normalizer.fold(parts.get(previous)).equals(SERVANT)) {
            parts.set(previous, parts.get(previous) + part);
        } else {
            parts.add(part);
        }
    }

    private static boolean isServant(String plain) {
        return plain.equals("abd") || plain.equals("abdul") || plain.equals("abdel") || plain.equals("abdal");
    }

    private static boolean isJoiner(char c) {
        return c == '\u0640' || c == '\u200C' || c == '\u200D';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʿ' || c == 'ʾ' || c == '`';
    }
}
