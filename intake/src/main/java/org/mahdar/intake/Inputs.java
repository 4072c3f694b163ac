package org.mahdar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The files that are to be read, one after another: those named, and those in the directories named, by name, directories
 * entered where they stand. Not thread-safe.
 */
final class Inputs implements Iterator<Inputs.Input> {

    /**
     * Something to open.
     *
     * @param file how messages call it
     * @param name how a report without an id is called
     */
    record Input(String file, String name, Opener opener) {}

    /** Opens an input, or says why it cannot be opened. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A directory's entries still to come; {@code real} is where it is whatever links lead to it. */
    private record Level(Iterator<Path> entries, Path root, Path real) {}

    private final Iterator<String> named;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final InputStream standardInput;
    private final LongConsumer read;
    private @Nullable Input next;

    Inputs(List<String> named, InputStream standardInput, LongConsumer read) {
        this.standardInput = standardInput;
        this.read = read;
        this.named = named.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Level level = levels.peek();
            if (level == null) {
                if (!named.hasNext()) {
                    return false;
                }
                next = named(named.next());
            } else if (level.entries().hasNext()) {
                next = entry(level.entries().next(), level);
            } else {
                levels.pop();
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    /** The input called {@code name}; null if it is a directory, which has then been entered. */
    private @Nullable Input named(String name) {
        if (name.equals("-")) {
            return new Input("-", "stdin", () -> standardInput);
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return refused(name, new Refusal("no file can be called so", "mind the spelling of its name"));
        }
        if (Files.isDirectory(path)) {
            return enter(path, path);
        }
        Path file = path.getFileName();
        return new Input(name, file == null ? name : file.toString(), () -> open(path, true));
    }

    /** The input an entry of a directory is; null if it is a directory, which has then been entered. */
    private @Nullable Input entry(Path path, Level level) {
        if (Files.isDirectory(path)) {
            return enter(path, level.root());
        }
        String id = level.root().relativize(path).toString().replace('\\', '/');
        return new Input(path.toString(), id, () -> open(path, false));
    }

    private @Nullable Input enter(Path directory, Path root) {
        try {
            Path real = directory.toRealPath();
            if (levels.stream().anyMatch(above -> real.equals(above.real()))) {
                return refused(
                        directory.toString(),
                        new Refusal("the link leads back to a directory above", "remove the link"));
            }
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
                stream.forEach(entries::add);
            }
            if (entries.isEmpty() && directory.equals(root)) {
                return refused(
                        directory.toString(), new Refusal("the directory is empty", "name one with files in it"));
            }
            entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
            levels.push(new Level(entries.iterator(), root, real));
            return null;
        } catch (AccessDeniedException e) {
            return refused(directory.toString(), noRight("the directory"));
        } catch (DirectoryIteratorException | IOException e) {
            return refused(
                    directory.toString(),
                    new Refusal("the directory cannot be listed: " + e.getMessage(), "look into it"));
        }
    }

    private static Input refused(String name, Refusal refusal) {
        return new Input(name, name, () -> {
            throw refusal;
        });
    }

    private InputStream open(Path path, boolean named) throws IOException {
        if (!Files.exists(path)) {
            throw new Refusal("there is no such file", "mind the spelling of its name");
        }
        if (!named && !Files.isRegularFile(path)) {
            throw new Refusal("it is a pipe or device, no file", "name it on the command line to read it");
        }
        try {
            return new Watched(Files.newInputStream(path), read);
        } catch (AccessDeniedException e) {
            throw noRight("the file");
        }
    }

    private static Refusal noRight(String what) {
        return new Refusal("you have no right to read " + what, "change its permissions");
    }
}
