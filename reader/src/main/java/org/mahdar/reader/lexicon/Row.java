package org.mahdar.reader.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One line of a table.
 *
 * @param file the table's file name
 * @param line the line's number in it, from 1
 * @param cells the cells by column name; a cell may be empty
 */
public record Row(String file, int line, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The cell of {@code column}, perhaps empty. */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw wrong("it has no column \"" + column + "\"");
        }
        return cell;
    }

    /** The parts of the cell of {@code column} between {@code |} marks; none if the cell is empty. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** An error to throw that names this line. */
    public IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }

    /** The line as an explanation shows it, {@code verbs.tsv:12}. */
    public String reference() {
        return file + ":" + line;
    }
}
