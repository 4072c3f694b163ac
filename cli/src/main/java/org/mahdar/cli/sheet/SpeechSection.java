package org.mahdar.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.Statement;

/** Who said what, and who stands where: each under the name of the speaker or holder. */
final class SpeechSection {

    private record Voice(String id, @Nullable String encounter) {}

    private final Labels labels;
    private final Directory directory;
    private final Wording wording;

    SpeechSection(Labels labels, Directory directory, Wording wording) {
        this.labels = labels;
        this.directory = directory;
        this.wording = wording;
    }

    /** The statements, those of one speaker at one encounter together. */
    void statements(List<Statement> statements, Section section) {
        groups(
                statements,
                statement -> new Voice(statement.speaker(), statement.encounter()),
                section,
                this::statement);
    }

    void positions(List<Position> positions, Section section) {
        groups(positions, position -> new Voice(position.holder(), null), section, this::position);
    }

    private <T> void groups(List<T> items, Function<T, Voice> voice, Section section, BiConsumer<T, Section> writer) {
        Map<Voice, List<T>> voices = new LinkedHashMap<>();
        for (T item : items) {
            voices.computeIfAbsent(voice.apply(item), own -> new ArrayList<>()).add(item);
        }
        voices.forEach((own, said) -> {
            voice(own.id(), own.encounter(), section);
            said.forEach(item -> writer.accept(item, section));
        });
    }

    /** The line that says whose words follow, and from what encounter they are. */
    void voice(String id, @Nullable String encounter, Section section) {
        Paragraph line = section.item();
        wording.voice(line, id);
        Encounter occasion = directory.encounter(encounter);
        if (occasion != null) {
            line.add(" — ");
            wording.occasion(line, occasion);
        }
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
