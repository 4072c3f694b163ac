package org.mahdar.cli.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import org.mahdar.minutes.Document;
import org.mahdar.minutes.Minutes;

/**
 * Writes minutes for people: who met whom, when and where, on what; who said what; positions, agreements, warnings, sources.
 * Words of the report are never cut or reordered: what runs the other way stands in Unicode isolates. Immutable and thread-safe.
 */
public final class Sheet {

    /** Lines narrower than this cannot hold a name. */
    static final int NARROWEST = 40;

    private final Labels labels;
    private final Layout layout;

    /**
     * A sheet with labels in {@code language}, {@code width} columns wide (at least 40), with colours for a terminal if
     * {@code colours} is set.
     */
    public Sheet(Language language, int width, boolean colours) {
        this.labels = Labels.in(language);
        this.layout = new Layout(Math.max(NARROWEST, width), colours, language);
    }

    /** The whole sheet of {@code minutes}, lines ending in a line feed. */
    public String of(Minutes minutes) {
        StringBuilder out = new StringBuilder();
        Directory directory = new Directory(minutes);
        Wording wording = new Wording(labels, directory);
        header(minutes.document(), wording, out);
        body(minutes, directory, wording, out);
        return out.toString();
    }

    private void body(Minutes minutes, Directory directory, Wording wording, StringBuilder out) {
        EncounterSection encounters = new EncounterSection(labels, directory, wording);
        SpeechSection speech = new SpeechSection(labels, directory, wording);
        RecordSection records = new RecordSection(labels, directory, wording);
        if (minutes.encounters().isEmpty()
                && minutes.statements().isEmpty()
                && minutes.positions().isEmpty()) {
            out.append('\n');
            layout.set(new Paragraph(0, 0).add(labels.text("nothing")), out);
        }
        section("encounters", minutes.encounters(), each(encounters::write), out);
        section("statements", minutes.statements(), speech::statements, out);
        section("positions", minutes.positions(), speech::positions, out);
        section("instruments", minutes.instruments(), each(records::instrument), out);
        section("findings", minutes.findings(), each(records::finding), out);
        section("sources", minutes.sources(), each(records::source), out);
    }

    private void header(Document document, Wording wording, StringBuilder out) {
        String title = document.title() == null ? document.id() : document.title();
        layout.set(new Paragraph(0, 0).foreign(Style.TITLE, title), out);
        Paragraph line = new Paragraph(0, 0);
        if (document.outlet() != null) {
            line.foreign(document.outlet().name());
            if (document.outlet().country() != null) {
                line.add(" (").add(labels.country(document.outlet().country())).add(")");
            }
            line.add(" — ");
        }
        if (document.published() == null) {
            line.add(labels.text("undated"));
        } else {
            wording.day(line, document.published().toString());
            if (document.publishedFrom() != null) {
                line.add(" (")
                        .add(labels.of("published", document.publishedFrom()))
                        .add(")");
            }
        }
        layout.set(line, out);
        if (document.url() != null) {
            layout.set(new Paragraph(0, 0).foreign(Style.FAINT, document.url()), out);
        }
    }

    private <T> void section(String name, List<T> items, BiConsumer<List<T>, Section> writer, StringBuilder out) {
        if (!items.isEmpty()) {
            Section section = new Section(labels);
            section.heading(name);
            writer.accept(items, section);
            out.append('\n');
            section.paragraphs().forEach(paragraph -> layout.set(paragraph, out));
        }
    }

    private static <T> BiConsumer<List<T>, Section> each(BiConsumer<T, Section> writer) {
        return (items, section) -> items.forEach(item -> writer.accept(item, section));
    }
}
