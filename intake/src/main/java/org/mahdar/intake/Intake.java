package org.mahdar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Opens inputs and hands out what they hold, item by item: memory stays within the {@link Limits}, however large they are.
 *
 * <p>What a file is is told by its content: plain text (perhaps with header lines {@code published:}, {@code outlet:},
 * {@code title:}, {@code url:}, {@code id:} and an empty line before it), an HTML page (its article), JSON Lines
 * ({@code id, url, outlet, title, published, author, text}), one JSON object with the same members, or any of them packed with gzip; in UTF-8, UTF-16 or
 * windows-1256. A report's id is the one given, else the name of its file and, in JSON Lines, {@code #} and the line.
 *
 * <p>The intake is immutable and thread-safe; the streams it hands out are not.
 */
public final class Intake {

    private final Admission admission;
    private final Limits limits;

    /** An intake within the standard limits. */
    public Intake(Defaults defaults) {
        this(defaults, Limits.STANDARD);
    }

    /** An intake within {@code limits}. */
    public Intake(Defaults defaults, Limits limits) {
        this.admission = new Admission(defaults, limits);
        this.limits = limits;
    }

    /**
     * The items of {@code inputs}, read as the stream is consumed, in the order of the inputs: files, directories (all files
     * in them and below, by name) and {@code -} for {@code standardInput}. Nothing is thrown for what cannot be read: it is an
     * {@link Item.Unreadable}. To be closed.
     */
    public Stream<Item> items(List<String> inputs, InputStream standardInput) {
        return items(inputs, standardInput, bytes -> {});
    }

    /** Like {@link #items(List, InputStream)}; {@code read} is told of the bytes taken from files, still packed, as they are read. */
    public Stream<Item> items(List<String> inputs, InputStream standardInput, LongConsumer read) {
        return stream(new Inputs(inputs, standardInput, read));
    }

    /** The items of {@code content}, which messages and ids call {@code name}. To be closed, which closes {@code content}. */
    public Stream<Item> items(String name, InputStream content) {
        return stream(List.of(new Inputs.Input(name, name, () -> content)).iterator());
    }

    private Stream<Item> stream(Iterator<Inputs.Input> inputs) {
        Walk walk = new Walk(inputs);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(walk::close);
    }

    private final class Walk implements Iterator<Item> {

        private final Iterator<Inputs.Input> inputs;
        private @Nullable FileItems file;
        private @Nullable Item next;

        Walk(Iterator<Inputs.Input> inputs) {
            this.inputs = inputs;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                if (file == null) {
                    if (!inputs.hasNext()) {
                        return false;
                    }
                    file = new FileItems(inputs.next(), admission, limits);
                }
                next = file.next();
                if (next == null) {
                    close();
                }
            }
            return true;
        }

        @Override
        public Item next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Item item = next;
            next = null;
            return item;
        }

        void close() {
            try {
                if (file != null) {
                    file.close();
                }
            } catch (IOException e) {
                // What was to be read has been read; a failure to close says nothing about it.
            }
            file = null;
        }
    }
}
