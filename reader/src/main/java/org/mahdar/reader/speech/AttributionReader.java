package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.SourceKind;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/** Finds who a report leans on: institutions, media and unnamed voices that tell facts, and "according to …". */
final class AttributionReader {

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final List<Utterance> utterances;
    private final List<Attribution> attributions = new ArrayList<>();

    AttributionReader(Words words, Names names, Frames frames, Voices voices, List<Utterance> utterances) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.utterances = utterances;
    }

    List<Attribution> read() {
        for (Utterance utterance : utterances) {
            Reporting.Verb verb = Reporting.verb(Normalizer.fold(utterance.verb()));
            SourceKind kind = kindOf(utterance.speaker());
            if (kind != null && verb != null && verb.nature() != Reporting.Nature.WEAK) {
                add(utterance.sentence(), utterance.trigger(), utterance.speaker(), kind, utterance.first());
            }
        }
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last() - 1; i++) {
                var connector = names.at(i) == null ? Connectors.match(words, i, sentence.last()) : null;
                if (connector != null && connector.value() == Connector.ACCORDING) {
                    accordingTo(connector.last(), sentence);
                    i = connector.last() - 1;
                }
            }
        }
        cited();
        attributions.sort(java.util.Comparator.comparingInt(Attribution::trigger));
        return attributions;
    }

    private void accordingTo(int at, Sentence sentence) {
        if (at >= sentence.last()) {
            return;
        }
        int mention = names.indexAt(at);
        Group group = mention < 0
                ? new Group(at, at + 1, List.of())
                : new Group(at, names.mentions().get(mention).last(), List.of(mention));
        for (Voice voice : voices.of(group, null)) {
            SourceKind kind = kindOf(voice);
            add(sentence.index(), at, voice, kind == null ? SourceKind.OFFICIAL : kind, sentence.last());
        }
    }

    /** "The agency quoted the minister as saying": the agency is a source, whoever speaks. */
    private void cited() {
        for (Frame frame : frames.list()) {
            Argument whom = frame.argument(Connector.ABOUT);
            Reporting.Verb verb = Reporting.verb(frame.verbKey());
            if (whom == null || verb == null) {
                continue;
            }
            for (Voice voice : voices.of(frame.subject(), null)) {
                SourceKind kind = kindOf(voice);
                if (kind == SourceKind.AGENCY || kind == SourceKind.NEWSPAPER || kind == SourceKind.BROADCASTER) {
                    add(frame.sentence(), frame.trigger(), voice, kind, frame.trigger());
                }
            }
        }
    }

    private void add(int sentence, int trigger, Voice voice, SourceKind kind, int until) {
        int from = words.text().sentences().get(sentence).first();
        attributions.add(
                new Attribution(sentence, trigger, voice, kind, Channels.within(words, from, until), "attribution"));
    }

    /** What kind of source a voice is, or null for somebody who only speaks for himself. */
    private @Nullable SourceKind kindOf(Voice voice) {
        if (voice.isAnonymous()) {
            return voice.kind();
        }
        Entity entity = names.entities().get(voice.entity());
        return switch (entity.type()) {
            case STATE -> SourceKind.GOVERNMENT;
            case ORGANISATION -> organisation(entity.kind());
            case PERSON ->
                entity.offices().stream().anyMatch(office -> office.role() == RoleCode.SPOKESPERSON)
                        ? SourceKind.SPOKESPERSON
                        : null;
            default -> null;
        };
    }

    private static SourceKind organisation(@Nullable String kind) {
        if (kind == null) {
            return SourceKind.OTHER;
        }
        return switch (kind) {
            case "ministry" -> SourceKind.MINISTRY;
            case "agency" -> SourceKind.AGENCY;
            case "newspaper" -> SourceKind.NEWSPAPER;
            case "broadcaster" -> SourceKind.BROADCASTER;
            case "government", "presidency", "parliament" -> SourceKind.GOVERNMENT;
            default -> SourceKind.OTHER;
        };
    }
}
