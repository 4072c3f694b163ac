package org.mahdar.cli.sheet;

import java.util.List;
import org.mahdar.minutes.Finding;
import org.mahdar.minutes.Instrument;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Span;

/** Agreements and documents, warnings to the reader, and where the report has it all from. */
final class RecordSection {

    private final Labels labels;
    private final Directory directory;
    private final Wording wording;

    RecordSection(Labels labels, Directory directory, Wording wording) {
        this.labels = labels;
        this.directory = directory;
        this.wording = wording;
    }

    void instrument(Instrument instrument, Section section) {
        Paragraph line = section.item()
                .foreign(Style.NAME, instrument.name())
                .add(" — ")
                .add(labels.of("instrument", instrument.kind()))
                .add(labels.language().comma())
                .add(labels.of("instrument-status", instrument.status()));
        Section.id(line, instrument.id());
        section.optional("when", directory.time(instrument.date()), wording::time);
        section.list(
                "parties", instrument.parties(), directory::actor, (text, actor) -> wording.actor(text, actor, false));
    }

    void finding(Finding finding, Section section) {
        Paragraph line = section.item()
                .add(Style.WARNING, labels.of("finding", finding.kind()))
                .add(": ");
        List<String> words =
                finding.evidence().stream().map(Span::exact).distinct().toList();
        Section.series(line, words, labels.language().comma(), Paragraph::quote);
        section.line().foreign(Style.FAINT, finding.message());
    }

    void source(Source source, Section section) {
        Paragraph line =
                section.item().foreign(Style.NAME, source.name()).add(" — ").add(labels.of("source", source.kind()));
        if (source.channel() != null) {
            line.add(labels.language().comma()).add(labels.of("channel", source.channel()));
        }
        if (source.country() != null) {
            line.add(labels.language().comma()).add(labels.country(source.country()));
        }
        Section.id(line, source.id());
    }
}
