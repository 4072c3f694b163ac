package org.mahdar.cli.sheet;

import java.util.List;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Span;
import org.mahdar.reader.Explanation;

/** Writes for people why the items of minutes are what they are. Immutable and thread-safe. */
public final class ExplanationSheet {

    private final Labels labels;
    private final Layout layout;

    /** Like {@link Sheet#Sheet}. */
    public ExplanationSheet(Language language, int width, boolean colours) {
        this.labels = Labels.in(language);
        this.layout = new Layout(Math.max(Sheet.NARROWEST, width), colours, language);
    }

    /** For each of {@code explanations}, the item as the sheet shows it, the rule, lexicon entries and words behind it. */
    public String of(Minutes minutes, List<Explanation> explanations) {
        StringBuilder out = new StringBuilder();
        SingleItem items = new SingleItem(labels, minutes);
        for (Explanation explanation : explanations) {
            Section section = new Section(labels);
            items.write(explanation.item(), section);
            section.field(labels.field("rule")).foreign(Style.NAME, explanation.rule());
            if (!explanation.entries().isEmpty()) {
                Section.series(
                        section.field(labels.field("entries")),
                        explanation.entries(),
                        labels.language().comma(),
                        Paragraph::foreign);
            }
            if (!explanation.words().isEmpty()) {
                Section.series(
                        section.field(labels.field("words")),
                        explanation.words(),
                        labels.language().semicolon(),
                        ExplanationSheet::words);
            }
            section.paragraphs().forEach(paragraph -> layout.set(paragraph, out));
            out.append('\n');
        }
        return out.toString();
    }

    private static void words(Paragraph line, Span span) {
        line.quote(span.exact()).add(" ").foreign(Style.FAINT, "[" + span.start() + "–" + span.end() + "]");
    }
}
