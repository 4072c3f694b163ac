package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.Span;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/** Writes what was gathered of each encounter as one: parties, topics, what was said in it, who announces it. */
final class Account {

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final List<Draft> drafts;
    private final Sayings sayings;
    private final Discussion discussion;

    Account(Scene scene, List<Draft> drafts, Sayings sayings) {
        this.words = scene.words();
        this.names = scene.names();
        this.frames = scene.frames();
        this.drafts = drafts;
        this.sayings = sayings;
        this.discussion = new Discussion(scene, drafts);
    }

    List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (Draft draft : drafts) {
            meetings.add(meeting(draft));
        }
        return meetings;
    }

    private Meeting meeting(Draft draft) {
        List<Utterance> said = sayings.of(draft);
        Set<String> rules = new LinkedHashSet<>();
        List<Span> evidence = new ArrayList<>();
        for (Sighting sighting : draft.sightings) {
            Span span = words.text().span(sighting.first(), sighting.last());
            if (!evidence.contains(span)) {
                evidence.add(span);
            }
            rules.add(sighting.rule());
        }
        return new Meeting(
                draft.kind,
                draft.status,
                parties(draft),
                draft.place,
                draft.time,
                draft.status == EncounterStatus.DENIED ? List.of() : discussion.topics(draft, said),
                framing(draft.sightings.get(0)),
                evidence,
                said,
                sayings.announcing(draft),
                List.copyOf(rules));
    }

    /** Who took part; a state or institution is left out where somebody of that country is named. */
    private List<Participant> parties(Draft draft) {
        List<Participant> parties = new ArrayList<>();
        for (Participant participant : draft.participants.values()) {
            Entity entity = names.entities().get(participant.entity());
            boolean represented = Draft.isVague(entity)
                    && entity.country() != null
                    && draft.participants.values().stream()
                            .map(other -> names.entities().get(other.entity()))
                            .anyMatch(other -> other.type() == EntityType.PERSON
                                    && other.named()
                                    && entity.country().equals(other.country()));
            boolean within = entity.type() == EntityType.ORGANISATION
                    && !(draft.kind == EncounterKind.MEETING && isMinistry(entity))
                    && entity.country() != null
                    && draft.participants.values().stream()
                            .map(other -> names.entities().get(other.entity()))
                            .anyMatch(other -> other.type() == EntityType.STATE
                                    && entity.country().equals(other.country()));
            if (!represented && !within && !isSpokenFor(entity, draft)) {
                parties.add(participant);
            }
        }
        return parties;
    }

    /** At a meeting a ministry says more than the state of which another sentence speaks. */
    private boolean isSpokenFor(Entity state, Draft draft) {
        return state.type() == EntityType.STATE
                && state.country() != null
                && draft.kind == EncounterKind.MEETING
                && draft.participants.keySet().stream()
                        .map(id -> names.entities().get(id))
                        .anyMatch(other -> isMinistry(other) && state.country().equals(other.country()));
    }

    private static boolean isMinistry(Entity entity) {
        return entity.type() == EntityType.ORGANISATION && "ministry".equals(entity.kind());
    }

    private @Nullable Span framing(Sighting sighting) {
        Sentence sentence = words.text().sentences().get(sighting.sentence());
        for (int i = sighting.last(); i < sentence.last(); i++) {
            var connector = Connectors.match(words, i, sentence.last());
            if (connector != null && connector.value() == Connector.FRAME) {
                int end = connector.last();
                while (end < sentence.last() && words.get(end).isWord() && !startsClause(end)) {
                    end++;
                }
                return end > connector.last() ? words.spanWithoutClitics(i, end) : null;
            }
        }
        return null;
    }

    private boolean startsClause(int token) {
        Frame frame = frames.at(token);
        return frame != null && frame.shape() == Frame.Shape.FINITE;
    }
}
