package org.mahdar.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.Statement;

/** Who said what, and who stands where: each under the name of the speaker or holder. */
final class SpeechSection {

    private final Labels labels;
    private final Directory directory;
    private final Wording wording;

    SpeechSection(Labels labels, Directory directory, Wording wording) {
        this.labels = labels;
        this.directory = directory;
        this.wording = wording;
    }

    void statements(List<Statement> statements, Section section) {
        byVoice(statements, Statement::speaker, section, this::statement);
    }

    void positions(List<Position> positions, Section section) {
        byVoice(positions, Position::holder, section, this::position);
    }

    private <T> void byVoice(List<T> items, Function<T, String> voice, Section section, BiConsumer<T, Section> writer) {
        Map<String, List<T>> voices = new LinkedHashMap<>();
        for (T item : items) {
            voices.computeIfAbsent(voice.apply(item), id -> new ArrayList<>()).add(item);
        }
        voices.forEach((id, own) -> {
            wording.voice(section.item(), id);
            own.forEach(item -> writer.accept(item, section));
        });
    }

    void statement(Statement statement, Section section) {
        Paragraph line = section.line()
                .foreign(statement.verb())
                .add(" (")
                .add(labels.of("mode", statement.mode()))
                .add("): ")
                .quote(statement.content().exact());
        Section.id(line, statement.id());
        section.optional(
                "addressee", directory.actor(statement.addressee()), (text, actor) -> wording.actor(text, actor, true));
        section.optional("occasion", directory.encounter(statement.encounter()), wording::occasion);
        section.optional("when", directory.time(statement.date()), wording::time);
        section.list("source", statement.sources(), directory::source, wording::source);
    }

    void position(Position position, Section section) {
        Paragraph line = section.line()
                .add(Style.NAME, labels.of("stance", position.stance()))
                .add(": ")
                .quote(position.issue().exact());
        Section.id(line, position.id());
        section.optional(
                "target", directory.actor(position.target()), (text, actor) -> wording.actor(text, actor, true));
    }
}
