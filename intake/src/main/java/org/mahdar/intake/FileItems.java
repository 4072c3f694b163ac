package org.mahdar.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of one input, in order. Not thread-safe. */
final class FileItems implements AutoCloseable {

    private static final int HEAD = 1 << 16;

    private final Inputs.Input input;
    private final Admission admission;
    private final Limits limits;
    private @Nullable InputStream in;
    private @Nullable Lines lines;
    private boolean ended;

    FileItems(Inputs.Input input, Admission admission, Limits limits) {
        this.input = input;
        this.admission = admission;
        this.limits = limits;
    }

    /** The next item, or null after the last. */
    @Nullable
    Item next() {
        if (ended) {
            return null;
        }
        try {
            if (lines == null) {
                ended = true;
                Item only = open();
                if (only != null) {
                    return only;
                }
                ended = false;
            }
            Item line = lines == null ? null : line(lines);
            ended = line == null;
            return line;
        } catch (Refusal e) {
            ended = true;
            return e.at(new Origin(input.file(), lines == null ? 0 : lines.number()));
        } catch (IOException e) {
            ended = true;
            return new Refusal("reading fails: " + e.getMessage(), "look into the file system")
                    .at(new Origin(input.file(), lines == null ? 0 : lines.number()));
        }
    }

    /** Opens the input; the item it holds, or null if it holds lines. */
    private @Nullable Item open() throws IOException {
        BufferedInputStream stream = new BufferedInputStream(input.opener().open(), HEAD);
        in = stream;
        byte[] head = peek(stream);
        if (Magic.isGzip(head)) {
            stream = new BufferedInputStream(new Unpacking(stream, limits), HEAD);
            in = stream;
            head = peek(stream);
        }
        Shape shape = Shape.of(head);
        if (shape == Shape.LINES && Decoding.utf16(head).isEmpty()) {
            lines = new Lines(Decoding.hasUtf8Bom(head) ? skip(stream, 3) : stream, limits.documentBytes());
            return null;
        }
        if (shape == Shape.LINES) {
            byte[] utf8 = decode(whole(stream, limits.documentBytes())).getBytes(StandardCharsets.UTF_8);
            lines = new Lines(new java.io.ByteArrayInputStream(utf8), limits.documentBytes());
            return null;
        }
        byte[] bytes = whole(stream, shape == Shape.PAGE ? limits.pageBytes() : limits.documentBytes());
        Draft draft = switch (shape) {
            case PAGE -> Page.read(Decoding.decode(bytes, Page.declared(bytes)));
            case OBJECT -> JsonReport.read(decode(bytes));
            default -> PlainText.read(decode(bytes));
        };
        return new Item.Read(admission.admit(draft, input.name()), new Origin(input.file(), 0));
    }

    private static String decode(byte[] bytes) throws Refusal {
        Optional<Charset> none = Optional.empty();
        return Decoding.decode(bytes, none);
    }

    /** The item of the next line that is not blank, or null after the last. */
    private @Nullable Item line(Lines from) throws IOException {
        while (from.next()) {
            Origin origin = new Origin(input.file(), from.number());
            try {
                byte[] bytes = from.bytes();
                if (bytes == null) {
                    return new Refusal(
                                    "the line is longer than " + limits.documentBytes() + " bytes",
                                    "make sure that there is one report a line")
                            .at(origin);
                }
                String text = decode(bytes);
                if (!text.isBlank()) {
                    Draft draft = JsonReport.read(text);
                    return new Item.Read(admission.admit(draft, input.name() + "#" + from.number()), origin);
                }
            } catch (Refusal e) {
                return e.at(origin);
            }
        }
        return null;
    }

    /** The first bytes, as far as they can be read: what comes before a damage is not lost. */
    private static byte[] peek(BufferedInputStream stream) throws IOException {
        stream.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
                read = stream.read(head, length, HEAD - length);
            }
        } catch (Refusal e) {
            if (length == 0) {
                throw e;
            }
        }
        stream.reset();
        return Arrays.copyOf(head, length);
    }

    private static InputStream skip(InputStream stream, int bytes) throws IOException {
        stream.skipNBytes(bytes);
        return stream;
    }

    private static byte[] whole(InputStream stream, int longest) throws IOException {
        byte[] bytes = stream.readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw new Refusal("it is longer than " + longest + " bytes", "cut it into single reports");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
