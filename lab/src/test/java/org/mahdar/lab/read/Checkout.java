package org.mahdar.lab.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a test finds the files of this checkout and those that lie beside it. */
final class Checkout {

    private Checkout() {}

    /** {@code path} in this checkout. */
    static Path file(String path) {
        return Path.of(System.getProperty("mahdar.root", "..")).resolve(path);
    }

    /** {@code path} in the folder shared by checkouts; the test that asks is left out where it is missing. */
    static Path shared(String path) {
        String shared = System.getenv("MAHDAR_SHARED");
        Path found = (shared == null ? file("../shared") : Path.of(shared)).resolve(path);
        assumeTrue(Files.exists(found), found + " is not there, so this test is left out");
        return found;
    }
}
