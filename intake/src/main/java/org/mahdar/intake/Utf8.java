package org.mahdar.intake;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param firstBad the offset of the first byte that breaks the rules, or -1 if none does
 * @param good characters of two bytes or more
 * @param bad bytes that belong to no character
 */
record Utf8(int firstBad, int good, int bad) {

    static Utf8 scan(byte[] bytes) {
        int firstBad = -1;
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at);
            if (length > 0) {
                good++;
                at += length;
            } else {
                firstBad = firstBad < 0 ? at : firstBad;
                bad++;
                at++;
            }
        }
        return new Utf8(firstBad, good, bad);
    }

    boolean isValid() {
        return firstBad < 0;
    }

    /** Whether it was meant to be UTF-8: most of what is not ASCII is well formed. */
    boolean isMeant() {
        return good > bad;
    }

    /** The length of the character of several bytes at {@code at}, or 0 if it is none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length =
                lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        boolean outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
        return overlong || outside ? 0 : length;
    }
}
