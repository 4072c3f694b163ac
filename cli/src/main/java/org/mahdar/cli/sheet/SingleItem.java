package org.mahdar.cli.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Instrument;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Statement;
import org.mahdar.minutes.Time;

/** Writes any item of minutes by its id. */
final class SingleItem {

    private final Map<String, Consumer<Section>> items = new LinkedHashMap<>();

    SingleItem(Labels labels, Minutes minutes) {
        Directory directory = new Directory(minutes);
        Wording wording = new Wording(labels, directory);
        EncounterSection encounters = new EncounterSection(labels, directory, wording);
        SpeechSection speech = new SpeechSection(labels, directory, wording);
        RecordSection records = new RecordSection(labels, directory, wording);
        add(minutes.encounters(), Encounter::id, encounters::write);
        add(minutes.statements(), Statement::id, (statement, section) -> {
            speech.voice(statement.speaker(), statement.encounter(), section);
            speech.statement(statement, section);
        });
        add(minutes.positions(), Position::id, (position, section) -> {
            speech.voice(position.holder(), null, section);
            speech.position(position, section);
        });
        add(minutes.instruments(), Instrument::id, records::instrument);
        add(minutes.sources(), Source::id, records::source);
        add(minutes.actors(), Actor::id, (actor, section) -> {
            Paragraph line = section.item();
            wording.actor(line, actor, true);
            line.add(" — ").add(labels.of("actor", actor.type()));
            Section.id(line, actor.id());
        });
        add(minutes.places(), Place::id, (place, section) -> {
            Paragraph line = section.item();
            wording.place(line, place);
            Section.id(line, place.id());
        });
        add(minutes.times(), Time::id, (time, section) -> {
            Paragraph line = section.item();
            wording.time(line, time);
            Section.id(line, time.id());
        });
    }

    private <T> void add(List<T> list, Function<T, String> id, BiConsumer<T, Section> writer) {
        list.forEach(item -> items.put(id.apply(item), section -> writer.accept(item, section)));
    }

    /** Writes the item; its id alone if the minutes have none such (findings have no id of their own). */
    void write(String id, Section section) {
        items.getOrDefault(id, unknown -> unknown.item().foreign(Style.NAME, id))
                .accept(section);
    }
}
