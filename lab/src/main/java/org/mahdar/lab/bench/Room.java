package org.mahdar.lab.bench;

import java.util.Locale;

/** The rooms in the order a report walks them; {@code MINUTES} is what remains: ids, documents and explanations. */
enum Room {
    TEXT,
    WORDS,
    TIME,
    NAMES,
    FRAMES,
    SPEECH,
    INSTRUMENTS,
    ENCOUNTERS,
    FINDINGS,
    MINUTES;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
