package org.mahdar.lab.bench;

import java.util.Locale;

/** The rooms in the order a report walks them. */
enum Room {
    TEXT,
    WORDS,
    TIME,
    NAMES,
    FRAMES,
    SPEECH,
    INSTRUMENTS,
    ENCOUNTERS,
    FINDINGS;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
