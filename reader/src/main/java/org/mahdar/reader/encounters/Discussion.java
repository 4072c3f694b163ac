package org.mahdar.reader.encounters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.TopicCode;
import org.mahdar.reader.encounters.Meeting.TopicSighting;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.text.Sentence;

/**
 * Finds what was discussed, agreed or said in an encounter: in the sentences that tell of it, and in what those who took
 * part say or do together in the sentences that go on from there, until the report turns to something else.
 */
final class Discussion {

    /** How many sentences may go on telling of a meeting without naming it. */
    private static final int SENTENCES = 5;

    private static final Phrases<Boolean> DEPARTURES = load();

    private final Scene scene;
    private final List<Draft> drafts;

    Discussion(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    private static Phrases<Boolean> load() {
        Phrases<Boolean> phrases = new Phrases<>();
        for (Row row : Table.read(Discussion.class, "departures.tsv")) {
            if (!phrases.add(row.get("phrase"), true)) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** The topics of {@code draft}, each with the first words that name it; {@code said} is what was said in it. */
    List<TopicSighting> topics(Draft draft, List<Utterance> said) {
        Map<TopicCode, TopicSighting> topics = new LinkedHashMap<>();
        for (Sighting sighting : draft.sightings) {
            if (isOver(sighting)) {
                continue;
            }
            add(
                    topics,
                    start(sighting),
                    end(draft, sighting, sentence(sighting.sentence()).last()));
            boolean talks = draft.kind == EncounterKind.MEETING || draft.kind == EncounterKind.CALL;
            if (talks && draft.status == EncounterStatus.HELD) {
                goOn(topics, draft, sighting);
            }
        }
        for (Utterance saying : said) {
            if (draft.kind == EncounterKind.PRESS_CONFERENCE) {
                add(topics, saying.first(), saying.last());
            }
        }
        return List.copyOf(topics.values());
    }

    /** What those who took part say, and what both sides do, after the place that tells of the encounter. */
    private void goOn(Map<TopicCode, TopicSighting> topics, Draft draft, Sighting sighting) {
        int last = Math.min(scene.words().text().sentences().size() - 1, sighting.sentence() + SENTENCES);
        int limit = end(draft, sighting, sentence(last).last());
        for (int index = sighting.sentence() + 1; index <= last; index++) {
            Sentence sentence = sentence(index);
            if (sentence.first() >= limit || departs(sentence) || isAfterwards(draft, index)) {
                return;
            }
            for (int i = sentence.first(); i < sentence.last() && i < limit; i++) {
                Frame frame = scene.frames().at(i);
                if (frame != null && frame.shape() == Frame.Shape.FINITE && isBothSides(frame.subject())) {
                    add(topics, i + 1, Math.min(limit, sentence.last()));
                }
            }
            for (Utterance utterance : scene.speech().utterances()) {
                if (utterance.sentence() == index && utterance.first() < limit && takesPart(draft, utterance)) {
                    add(topics, utterance.first(), Math.min(limit, utterance.last()));
                }
            }
        }
    }

    private boolean takesPart(Draft draft, Utterance utterance) {
        if (utterance.speaker().isAnonymous()) {
            return false;
        }
        Entity speaker = scene.names().entities().get(utterance.speaker().entity());
        return draft.participants.containsKey(speaker.id())
                || (!speaker.named()
                        && speaker.country() != null
                        && draft.participants.keySet().stream()
                                .anyMatch(id -> speaker.country()
                                        .equals(scene.names().entities().get(id).country())));
    }

    /** "The two sides agreed …": a subject that stands for several of those spoken of. */
    private boolean isBothSides(@Nullable Group subject) {
        if (subject == null || subject.mentions().size() != 1) {
            return false;
        }
        Mention mention = scene.names().mentions().get(subject.mentions().get(0));
        return mention.form() == Mention.Form.ALIAS && mention.entities().size() > 1;
    }

    private boolean departs(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (scene.words().get(i).isWord()) {
                return DEPARTURES.match(scene.words(), i, sentence.last()) != null;
            }
        }
        return false;
    }

    /** Whether the sentence tells what somebody said after the encounter. */
    private boolean isAfterwards(Draft draft, int sentence) {
        return draft.sightings.stream().anyMatch(one -> one.sentence() == sentence && isOver(one));
    }

    /** "Said after the meeting": the meeting is over where it is named. */
    private boolean isOver(Sighting sighting) {
        if (!sighting.anaphoric() || sighting.verb() != null) {
            return false;
        }
        for (int i = sighting.first() - 1; i >= 0 && i >= sighting.first() - 2; i--) {
            if (Connectors.match(scene.words().get(i).base()) == Connector.AFTER) {
                return true;
            }
        }
        return false;
    }

    /**
     * "X and Y were the subject of talks", "discussed were, during the session, …": a noun that no verb but its own comes
     * before, or that points back, has its topics ahead of it too.
     */
    private int start(Sighting sighting) {
        Sentence sentence = sentence(sighting.sentence());
        if (sighting.verb() != null) {
            return sighting.last();
        }
        Frame before = scene.frames().before(sighting.first(), sentence.index());
        if (before == null) {
            return sentence.first();
        }
        if (Carriers.isRetelling(before) && sentence.index() > 0) {
            return sentence(sentence.index() - 1).first();
        }
        return sighting.anaphoric() ? before.trigger() + 1 : sighting.last();
    }

    /** What a sighting tells reaches to {@code limit}, or to where another encounter is told of. */
    private int end(Draft draft, Sighting sighting, int limit) {
        int end = limit;
        for (Draft other : drafts) {
            if (other != draft) {
                for (Sighting next : other.sightings) {
                    boolean frame = next.kind() == EncounterKind.VISIT && next.anaphoric();
                    if (!frame && next.first() > sighting.first() && next.first() < end) {
                        end = next.first();
                    }
                }
            }
        }
        return end;
    }

    private Sentence sentence(int index) {
        return scene.words().text().sentences().get(index);
    }

    private void add(Map<TopicCode, TopicSighting> topics, int from, int limit) {
        for (TopicSighting topic : Topics.within(scene.words(), from, limit)) {
            topics.putIfAbsent(topic.code(), topic);
        }
    }
}
