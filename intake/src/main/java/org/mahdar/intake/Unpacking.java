package org.mahdar.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks gzip and refuses to go on where the file turns out to be damaged or a bomb. Not thread-safe. */
final class Unpacking extends FilterInputStream {

    private final Counting packed;
    private final Limits limits;
    private long expanded;
    private @Nullable Refusal refusal;

    /** @throws Refusal if {@code in} does not start as gzip does */
    Unpacking(InputStream in, Limits limits) throws IOException {
        this(new Counting(in), limits);
    }

    private Unpacking(Counting packed, Limits limits) throws IOException {
        super(open(packed));
        this.packed = packed;
        this.limits = limits;
    }

    private static InputStream open(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, 1 << 16);
        } catch (EOFException | ZipException e) {
            throw damaged(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** What was refused once stays refused: whoever reads on gets the same answer. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (refusal != null) {
            throw refusal;
        }
        try {
            int count = in.read(buffer, offset, length);
            expanded += Math.max(0, count);
            refusal = bomb();
            if (refusal == null) {
                return count;
            }
        } catch (EOFException | ZipException e) {
            refusal = damaged(e);
        }
        throw refusal;
    }

    private @Nullable Refusal bomb() {
        if (expanded > limits.expandedBytes()) {
            return new Refusal("it unpacks to more than " + limits.expandedBytes() + " bytes", "split the file");
        }
        if (expanded > limits.documentBytes() && expanded / limits.expansion() > packed.count) {
            return new Refusal(
                    "it unpacks to more than " + limits.expansion() + " times its size, as no news does",
                    "make sure that it is what you think");
        }
        return null;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static Refusal damaged(IOException e) {
        return e instanceof EOFException
                ? new Refusal("the packed file ends early", "fetch or pack it again")
                : new Refusal("the packed file is damaged", "fetch or pack it again");
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
