package org.mahdar.intake;

/** Foreign words in a message: short, on one line, without control characters. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String words) {
        StringBuilder excerpt = new StringBuilder("\"");
        int end = Math.min(words.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            excerpt.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return excerpt.append(words.length() > LONGEST ? "…\"" : "\"").toString();
    }
}
