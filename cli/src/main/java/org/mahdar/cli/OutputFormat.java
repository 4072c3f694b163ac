package org.mahdar.cli;

import java.util.function.Function;
import org.mahdar.cli.sheet.Language;
import org.mahdar.cli.sheet.Sheet;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.MinutesJson;

/** The forms minutes are written in. */
enum OutputFormat {
    SHEET,
    JSON,
    JSONL;

    /** Writes minutes in this form, ending in a line feed. Sheets are followed by an empty line, for the next. */
    Function<Minutes, String> writer(Language language, int columns, boolean colours) {
        return switch (this) {
            case SHEET -> {
                Sheet sheet = new Sheet(language, columns, colours);
                yield minutes -> sheet.of(minutes) + "\n";
            }
            case JSON -> minutes -> MinutesJson.indented(minutes) + "\n";
            case JSONL -> minutes -> MinutesJson.line(minutes) + "\n";
        };
    }
}
