package org.mahdar.cli.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.Party;
import org.mahdar.minutes.PartyRole;
import org.mahdar.minutes.Topic;

/** Who met whom, when, where and on what. */
final class EncounterSection {

    private final Labels labels;
    private final Directory directory;
    private final Wording wording;

    EncounterSection(Labels labels, Directory directory, Wording wording) {
        this.labels = labels;
        this.directory = directory;
        this.wording = wording;
    }

    void write(Encounter encounter, Section section) {
        Paragraph line = section.item().add(Style.NAME, labels.of("encounter", encounter.kind()));
        if (encounter.format() != null) {
            line.add(" (").add(labels.of("format", encounter.format())).add(")");
        }
        if (encounter.status() != EncounterStatus.HELD) {
            line.add(" — ").add(Style.WARNING, labels.of("status", encounter.status()));
        }
        Section.id(line, encounter.id());
        encounter.parties().forEach(party -> party(party, section));
        section.optional("when", directory.time(encounter.date()), wording::time);
        section.optional("where", directory.place(encounter.place()), wording::place);
        if (!encounter.topics().isEmpty()) {
            List<String> topics = encounter.topics().stream()
                    .map(Topic::code)
                    .distinct()
                    .map(labels::topic)
                    .toList();
            Section.series(
                    section.field(labels.field("topics")),
                    topics,
                    labels.language().comma(),
                    Paragraph::add);
        }
        if (encounter.framing() != null) {
            section.field(labels.field("framing")).quote(encounter.framing().exact());
        }
        section.list("source", encounter.sources(), directory::source, wording::source);
    }

    private void party(Party party, Section section) {
        List<Actor> actors = party.actors().stream()
                .map(directory::actor)
                .filter(actor -> actor != null)
                .toList();
        String side = side(party);
        Paragraph line = section.line();
        if (side != null) {
            line.foreign(Style.FAINT, side);
            if (party.role() != PartyRole.PARTY) {
                line.add(Style.FAINT, " (" + labels.of("party", party.role()) + ")");
            }
            if (actors.isEmpty() || isSide(actors, side)) {
                return;
            }
            line.add(Style.FAINT, ":").add(" ");
        }
        Section.series(line, actors, labels.language().semicolon(), (text, actor) -> actor(text, actor, party));
    }

    private @Nullable String side(Party party) {
        if (party.country() != null) {
            return labels.country(party.country());
        }
        return party.organisation();
    }

    /** Whether the only actor is the side itself, a state or an organisation that would be named twice. */
    private static boolean isSide(List<Actor> actors, String side) {
        return actors.size() == 1 && actors.get(0).name().equals(side);
    }

    private void actor(Paragraph line, Actor actor, Party party) {
        wording.actor(line, actor, party.country() == null);
        if (actor.id().equals(party.head()) && party.actors().size() > 1) {
            line.add(" (").add(labels.field("head")).add(")");
        }
    }
}
