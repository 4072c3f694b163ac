package org.mahdar.intake;

import java.io.InputStream;

/** The same words for ever. */
final class Endless extends InputStream {

    private final byte[] words;
    private int at;

    Endless(String words) {
        this.words = Reading.utf8(words);
    }

    @Override
    public int read() {
        int b = words[at] & 0xFF;
        at = (at + 1) % words.length;
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        for (int i = 0; i < length; i++) {
            buffer[offset + i] = (byte) read();
        }
        return length;
    }
}
