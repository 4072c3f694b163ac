package org.mahdar.cli.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Paragraphs under one heading, with the few forms all sections are written in. */
final class Section {

    private static final int ITEM = 2;
    private static final int FIELD = 4;
    private static final int DEEPER = 2;

    private final Labels labels;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Section(Labels labels) {
        this.labels = labels;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    void heading(String name) {
        paragraphs.add(new Paragraph(0, 0).add(Style.HEADING, labels.section(name)));
    }

    /** A new item's first line, to be continued. */
    Paragraph item() {
        Paragraph paragraph = new Paragraph(ITEM, FIELD);
        paragraphs.add(paragraph);
        return paragraph;
    }

    /** A line that belongs to the item above, after a label, to be continued. */
    Paragraph field(String label) {
        return line().add(Style.FAINT, label + ":").add(" ");
    }

    /** A line that belongs to the item above, to be continued. */
    Paragraph line() {
        Paragraph paragraph = new Paragraph(FIELD, FIELD + DEEPER);
        paragraphs.add(paragraph);
        return paragraph;
    }

    /** Writes {@code value} after the label {@code field}, if there is one. */
    <T> void optional(String field, @Nullable T value, BiConsumer<Paragraph, T> writer) {
        if (value != null) {
            writer.accept(field(labels.field(field)), value);
        }
    }

    /** Writes those of {@code ids} that {@code find} knows after the label {@code field}, if there are any. */
    <T> void list(String field, List<String> ids, Function<String, @Nullable T> find, BiConsumer<Paragraph, T> writer) {
        List<T> found = new ArrayList<>();
        for (String id : ids) {
            T item = find.apply(id);
            if (item != null) {
                found.add(item);
            }
        }
        if (!found.isEmpty()) {
            series(field(labels.field(field)), found, labels.language().semicolon(), writer);
        }
    }

    static <T> void series(Paragraph line, List<T> items, String separator, BiConsumer<Paragraph, T> writer) {
        for (Iterator<T> rest = items.iterator(); rest.hasNext(); ) {
            writer.accept(line, rest.next());
            line.add(rest.hasNext() ? separator : "");
        }
    }

    static Paragraph id(Paragraph line, String id) {
        return line.add(" ").foreign(Style.FAINT, "[" + id + "]");
    }
}
