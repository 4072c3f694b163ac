package org.mahdar.reader.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Stance;
import org.mahdar.minutes.TimeType;
import org.mahdar.minutes.TopicCode;
import org.mahdar.reader.encounters.Meeting.TopicSighting;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Builds encounters: gathers the places that tell of one and the same, gives it day and place, topics and what was said in
 * it. Thread-safe.
 */
public final class EncounterReader {

    /** How many sentences may lie between talks and the signing that follows them. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Times times;
    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Speech speech;
    private final List<Draft> drafts = new ArrayList<>();

    private EncounterReader(Scene scene) {
        this.scene = scene;
        this.times = scene.times();
        this.words = scene.words();
        this.names = scene.names();
        this.frames = scene.frames();
        this.speech = scene.speech();
    }

    /** The encounters of a report, in the order in which it first tells of them. */
    public static List<Meeting> read(
            Words words, Times times, Names names, Frames frames, Speech speech, @Nullable LocalDate published) {
        Scene scene = new Scene(words, times, names, frames, speech, published);
        EncounterReader reader = new EncounterReader(scene);
        for (Sighting sighting : new SightingReader(scene).read()) {
            reader.place(sighting);
        }
        reader.drafts.forEach(reader::dateByWhatWasSaid);
        reader.drafts.forEach(reader::dateBySequel);
        reader.inherit();
        return reader.meetings();
    }

    private void place(Sighting found) {
        Sighting sighting = found;
        if (isDenied(found)) {
            boolean off = found.status() == EncounterStatus.CANCELLED || found.status() == EncounterStatus.POSTPONED;
            sighting = found.with(off ? EncounterStatus.PLANNED : EncounterStatus.DENIED);
        }
        Draft denied = denied(sighting);
        Draft known = known(sighting);
        if (denied != null) {
            denied.deny(sighting);
        } else if (known != null) {
            known.add(sighting);
        } else if (stands(sighting)) {
            drafts.add(new Draft(sighting));
        }
    }

    /** Whether it is told as what somebody denies. */
    private boolean isDenied(Sighting sighting) {
        Word word = words.get(sighting.first());
        boolean off = sighting.status() == EncounterStatus.CANCELLED || sighting.status() == EncounterStatus.POSTPONED;
        boolean presupposed = !off
                && sighting.verb() == null
                && (word.definite() || !word.pronoun().isEmpty());
        return !presupposed
                && speech.stands().stream()
                        .anyMatch(stand -> stand.stance() == Stance.DENY
                                && stand.sentence() == sighting.sentence()
                                && stand.first() <= sighting.first()
                                && sighting.first() < stand.last()
                                && !isAimedAt(stand.first(), sighting));
    }

    /** "Denied a request to change the dates of the exercises": what something was to be done to stands. */
    private boolean isAimedAt(int from, Sighting sighting) {
        for (int i = from + 1; i < sighting.first() && sighting.verb() == null; i++) {
            Word word = words.get(i);
            if (word.preposition().equals("ل") && word.reading().isMasdar()) {
                return true;
            }
        }
        return false;
    }

    /** "There is no meeting": denies the one that was just spoken of as rumoured or planned. */
    private @Nullable Draft denied(Sighting sighting) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean denies = last != null
                && sighting.status() == EncounterStatus.DENIED
                && sighting.participants().isEmpty()
                && last.kind == sighting.kind()
                && (last.status == EncounterStatus.PLANNED || sighting.anaphoric())
                && sighting.sentence() - last.last().sentence() <= 1;
        return denies ? last : null;
    }

    private @Nullable Draft known(Sighting sighting) {
        if (sighting.separate() || (sighting.participants().isEmpty() && !sighting.anaphoric())) {
            return null;
        }
        if (sighting.attendance()) {
            Draft latest = latest(sighting);
            if (latest != null) {
                return latest;
            }
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.admits(sighting, names)) {
                return draft;
            }
            boolean open = sighting.status() == draft.status
                    || sighting.status() == EncounterStatus.HELD
                    || draft.status == EncounterStatus.PLANNED;
            if (sighting.anaphoric()
                    && open
                    && draft.kind == sighting.kind()
                    && sighting.participants().isEmpty()) {
                return draft;
            }
        }
        return null;
    }

    /** The encounter of the kind of {@code sighting} that was told of last, not long before it, or null. */
    private @Nullable Draft latest(Sighting sighting) {
        Draft latest = null;
        for (Draft draft : drafts) {
            if (draft.kind == sighting.kind()
                    && draft.status == sighting.status()
                    && draft.isNear(sighting)
                    && (latest == null || draft.last().first() > latest.last().first())) {
                latest = draft;
            }
        }
        return latest;
    }

    /** Whether a sighting that matches nothing told before is an encounter of its own. */
    private boolean stands(Sighting sighting) {
        int parties = sighting.participants().size();
        return switch (sighting.kind()) {
            case MEETING ->
                parties >= 2 || (parties == 1 && isBody(sighting.participants().get(0)));
            case CALL, MESSAGE -> parties >= 2;
            case VISIT -> parties >= 1 && sighting.participants().stream().anyMatch(this::travels);
            case PRESS_CONFERENCE -> parties >= 1;
            case EXERCISE -> parties >= 1 && !sighting.anaphoric();
            case SIGNING ->
                parties >= 1
                        && (sighting.anaphoric()
                                ? sighting.verb() != null && parties >= 2
                                : sighting.verb() == null || !sighting.attendance());
        };
    }

    /** An international body meets by itself. */
    private boolean isBody(Participant participant) {
        Entity entity = names.entities().get(participant.entity());
        return entity.type() == EntityType.ORGANISATION && "body".equals(entity.kind());
    }

    private boolean travels(Participant participant) {
        Entity entity = names.entities().get(participant.entity());
        return entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION;
    }

    /** A sighting without a day or place of its own takes those of what it is told together with. */
    private void inherit() {
        for (Draft draft : drafts) {
            Sighting first = draft.sightings.get(0);
            if (draft.kind == EncounterKind.VISIT || Whereabouts.isOffset(scene, first.first())) {
                continue;
            }
            for (Draft other : drafts) {
                boolean together = other != draft
                        && other.status == draft.status
                        && other.sightings.stream()
                                .anyMatch(sighting -> sighting.sentence() == first.sentence()
                                        && (sighting.first() < first.first() || isDuringVisit(sighting)));
                if (together) {
                    if (draft.time == null) {
                        draft.time = other.time;
                    }
                    if (draft.place == null) {
                        draft.place = other.place;
                    }
                }
            }
        }
    }

    /** "Met during the visit": the visit frames what is told beside it, wherever in the sentence it stands. */
    private static boolean isDuringVisit(Sighting sighting) {
        return sighting.kind() == EncounterKind.VISIT && sighting.anaphoric();
    }

    /** A press conference without a day of its own is of the day on which what is said there was said. */
    private void dateByWhatWasSaid(Draft draft) {
        if (draft.kind != EncounterKind.PRESS_CONFERENCE || draft.time != null) {
            return;
        }
        for (Utterance saying : sayings(draft)) {
            Sentence sentence = words.text().sentences().get(saying.sentence());
            for (int i = sentence.first(); i < saying.first(); i++) {
                TimeMention time = times.at(i);
                if (time != null && time.type() != TimeType.DURATION && time.type() != TimeType.SET) {
                    draft.time = Whereabouts.agreed(time, times);
                    return;
                }
            }
        }
        draft.time = dayOfReport(draft);
    }

    /** The day the report opens with, if it is the day of publication or the one before and stands before the conference. */
    private @Nullable TimeMention dayOfReport(Draft draft) {
        Sighting sighting = draft.sightings.get(0);
        if (draft.status != EncounterStatus.HELD || scene.published() == null) {
            return null;
        }
        String day = scene.published().toString();
        String eve = scene.published().minusDays(1).toString();
        for (int i = 0; i < sighting.first(); i++) {
            TimeMention time = times.at(i);
            if (time != null && time.type() != TimeType.DURATION && time.type() != TimeType.SET) {
                boolean fresh = time.value().startsWith(day) || time.value().startsWith(eve);
                return fresh ? time : null;
            }
        }
        return null;
    }

    /** "After the talks the two ministers signed": a signing without a day is of the day of the meeting of those who signed. */
    private void dateBySequel(Draft draft) {
        if (draft.kind != EncounterKind.SIGNING
                || draft.time != null
                || draft.status != EncounterStatus.HELD
                || !draft.sightings.get(0).attendance()) {
            return;
        }
        for (Draft other : drafts) {
            boolean earlier = other.kind == EncounterKind.MEETING
                    && other.status == EncounterStatus.HELD
                    && draft.sightings.get(0).sentence() - other.last().sentence() <= NEAR
                    && other.sightings.get(0).first() < draft.sightings.get(0).first();
            if (earlier && other.participants.keySet().containsAll(draft.participants.keySet())) {
                draft.time = other.time;
                draft.place = draft.place == null ? other.place : draft.place;
            }
        }
    }

    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (Draft draft : drafts) {
            meetings.add(meeting(draft));
        }
        return meetings;
    }

    private Meeting meeting(Draft draft) {
        List<Utterance> sayings = sayings(draft);
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
                draft.status == EncounterStatus.DENIED ? List.of() : topics(draft, sayings),
                framing(draft.sightings.get(0)),
                evidence,
                sayings,
                announced(draft),
                confidence(draft),
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

    private List<TopicSighting> topics(Draft draft, List<Utterance> sayings) {
        Map<TopicCode, TopicSighting> topics = new LinkedHashMap<>();
        for (Sighting sighting : draft.sightings) {
            addTopics(topics, regionStart(sighting), regionEnd(draft, sighting));
        }
        for (Utterance saying : sayings) {
            addTopics(topics, saying.first(), saying.last());
        }
        return List.copyOf(topics.values());
    }

    /** "X and Y were the subject of talks": before a noun that no verb but its own comes before, topics stand ahead of it. */
    private int regionStart(Sighting sighting) {
        Sentence sentence = words.text().sentences().get(sighting.sentence());
        boolean opening = sighting.verb() == null && frames.before(sighting.first(), sentence.index()) == null;
        return opening ? sentence.first() : sighting.last();
    }

    /** What a sighting tells reaches to the end of its sentence, or to where another encounter is told of. */
    private int regionEnd(Draft draft, Sighting sighting) {
        int end = words.text().sentences().get(sighting.sentence()).last();
        for (Draft other : drafts) {
            if (other != draft) {
                for (Sighting next : other.sightings) {
                    if (next.first() > sighting.first() && next.first() < end) {
                        end = next.first();
                    }
                }
            }
        }
        return end;
    }

    private void addTopics(Map<TopicCode, TopicSighting> topics, int from, int limit) {
        for (TopicSighting topic : Topics.within(words, from, limit)) {
            topics.putIfAbsent(topic.code(), topic);
        }
    }

    /** What the participants said in it: at a press conference all they say; elsewhere what is told in the same breath. */
    private List<Utterance> sayings(Draft draft) {
        List<Utterance> sayings = new ArrayList<>();
        if (draft.status != EncounterStatus.HELD || draft.kind == EncounterKind.SIGNING) {
            return sayings;
        }
        for (Utterance utterance : speech.utterances()) {
            boolean takesPart = !utterance.speaker().isAnonymous()
                    && draft.participants.containsKey(utterance.speaker().entity());
            if (takesPart && (draft.kind == EncounterKind.PRESS_CONFERENCE || toldWith(draft, utterance))) {
                sayings.add(utterance);
            }
        }
        return sayings;
    }

    private static boolean toldWith(Draft draft, Utterance utterance) {
        return draft.kind != EncounterKind.VISIT
                && draft.sightings.stream()
                        .anyMatch(sighting ->
                                sighting.sentence() == utterance.sentence() && sighting.first() < utterance.first());
    }

    /** The innermost statements that tell of the encounter, one a speaker; none where it is taken for granted. */
    private List<Utterance> announced(Draft draft) {
        List<Utterance> announced = new ArrayList<>();
        for (Sighting sighting : draft.sightings) {
            if (sighting.anaphoric() && sighting.participants().isEmpty()) {
                continue;
            }
            Utterance innermost = null;
            for (Utterance utterance : speech.utterances()) {
                boolean tells = utterance.first() <= sighting.first() && sighting.first() < utterance.last();
                if (tells && (innermost == null || utterance.first() >= innermost.first())) {
                    innermost = utterance;
                }
            }
            Utterance found = innermost;
            if (found != null
                    && announced.stream().noneMatch(one -> one.speaker().is(found.speaker()))) {
                announced.add(found);
            }
        }
        return announced;
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

    /** Grows with what is known: two named sides, a day, a second place that tells of it. Calibrated in docs/accuracy.md. */
    private double confidence(Draft draft) {
        double confidence = 0.6;
        long named = draft.participants.keySet().stream()
                .filter(id -> !Draft.isVague(names.entities().get(id)))
                .count();
        confidence += named >= 2 ? 0.15 : 0;
        confidence += draft.time != null ? 0.1 : 0;
        confidence += draft.sightings.size() > 1 ? 0.05 : 0;
        return Math.round(confidence * 100) / 100.0;
    }
}
