package org.mahdar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
    private record Level(
            Iterator<Path> entries,
            @Nullable Path root,
            @Nullable Path real) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private final InputStream standardInput;
    private @Nullable Input next;

    Inputs(List<String> named, InputStream standardInput) {
        this.standardInput = standardInput;
        List<Path> paths = named.stream().map(Path::of).toList();
        levels.push(new Level(paths.iterator(), null, null));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Level level = levels.element();
            if (level.entries().hasNext()) {
                next = step(level.entries().next(), level);
            } else {
                levels.pop();
            }
        }
        return next != null;
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

    /** The input {@code path} is; null if it is a directory, which has then been entered. */
    private @Nullable Input step(Path path, Level level) {
        boolean named = level.root() == null;
        if (named && path.toString().equals("-")) {
            return new Input("-", "stdin", () -> standardInput);
        }
        if (Files.isDirectory(path)) {
            return enter(path, level);
        }
        Path name = named || level.root() == null
                ? path.getFileName()
                : level.root().relativize(path);
        String id = name == null ? path.toString() : name.toString().replace('\\', '/');
        return new Input(path.toString(), id, () -> open(path, named));
    }

    private @Nullable Input enter(Path directory, Level level) {
        try {
            Path real = directory.toRealPath();
            if (levels.stream().anyMatch(above -> real.equals(above.real()))) {
                return refused(directory, new Refusal("the link leads back to a directory above", "remove the link"));
            }
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
                stream.forEach(entries::add);
            }
            if (entries.isEmpty() && level.root() == null) {
                return refused(directory, new Refusal("the directory is empty", "name one with files in it"));
            }
            entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
            levels.push(new Level(entries.iterator(), level.root() == null ? directory : level.root(), real));
            return null;
        } catch (AccessDeniedException e) {
            return refused(directory, noRight("the directory"));
        } catch (DirectoryIteratorException | IOException e) {
            return refused(directory, new Refusal("the directory cannot be listed: " + e.getMessage(), "look into it"));
        }
    }

    private static Input refused(Path path, Refusal refusal) {
        return new Input(path.toString(), path.toString(), () -> {
            throw refusal;
        });
    }

    private static InputStream open(Path path, boolean named) throws IOException {
        if (!Files.exists(path)) {
            throw new Refusal("there is no such file", "mind the spelling of its name");
        }
        if (!named && !Files.isRegularFile(path)) {
            throw new Refusal("it is a pipe or device, no file", "name it on the command line to read it");
        }
        try {
            return Files.newInputStream(path);
        } catch (AccessDeniedException e) {
            throw noRight("the file");
        }
    }

    private static Refusal noRight(String what) {
        return new Refusal("you have no right to read " + what, "change its permissions");
    }
}
