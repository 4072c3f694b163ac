package org.mahdar.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time, however long the stream; a line that is too long is passed over, not kept. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private byte @Nullable [] bytes;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The number of the line last read or being read. */
    int number() {
        return number;
    }

    /** The line last read without its end, or null if it was too long to keep. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    /** Reads the next line; false at the end. */
    boolean next() throws IOException {
        if (at == filled && !fill()) {
            return false;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(Math.min(longest, 4096));
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int end = lineEnd();
            ended = end < filled;
            if (!tooLong && line.size() + end - at <= longest) {
                line.write(buffer, at, end - at);
            } else {
                tooLong = true;
                line.reset();
            }
            at = ended ? end + 1 : end;
        }
        bytes = tooLong ? null : line.toByteArray();
        return true;
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
