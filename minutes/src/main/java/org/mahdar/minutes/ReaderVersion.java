package org.mahdar.minutes;

import java.util.List;

/**
 * What produced the minutes, so that they can be produced again.
 */
public record ReaderVersion(String name, String version, List<String> models) {

    public ReaderVersion {
        models = List.copyOf(models);
    }
}
