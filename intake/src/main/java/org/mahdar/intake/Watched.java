package org.mahdar.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read from a stream. Not thread-safe. */
final class Watched extends FilterInputStream {

    private final LongConsumer watcher;

    Watched(InputStream in, LongConsumer watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            watcher.accept(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            watcher.accept(count);
        }
        return count;
    }
}
