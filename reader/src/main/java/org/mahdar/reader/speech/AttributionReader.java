package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.Mode;
import org.mahdar.minutes.SourceKind;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/**
 * Finds who a report leans on: institutions, media and unnamed voices that tell facts, "according to …", and officials who
 * tell the press or the public a fact rather than a view of their own.
 */
final class AttributionReader {

    /** How many words figures may have before whose they are. */
    private static final int ISSUER = 3;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Speakers speakers;
    private final List<Utterance> utterances;
    private final List<Stand> stands;
    private final Facts facts;
    private final SourceKinds kinds;
    private final List<Attribution> attributions = new ArrayList<>();

    AttributionReader(
            Words words,
            Names names,
            Frames frames,
            Voices voices,
            Speakers speakers,
            List<Utterance> utterances,
            List<Stand> stands) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.speakers = speakers;
        this.utterances = utterances;
        this.stands = stands;
        this.kinds = new SourceKinds(names);
        this.facts = new Facts(words, names, frames, voices, speakers, utterances);
    }

    List<Attribution> read() {
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last() - 1; i++) {
                i = byPhrase(i, sentence);
            }
        }
        Utterance outer = null;
        for (Utterance utterance : utterances) {
            boolean nested = outer != null
                    && outer.first() <= utterance.trigger()
                    && utterance.trigger() < outer.last()
                    && !outer.speaker().is(utterance.speaker());
            if (!nested) {
                outer = utterance;
                byUtterance(utterance);
            }
        }
        for (Stand stand : stands) {
            boolean told = stand.stance() == Stance.DENY
                    && (outer == null || utterances.stream().noneMatch(one -> holds(one, stand)));
            told &= !isCited(stand.sentence(), stand.last());
            SourceKind kind = told ? kinds.of(stand.holder()) : null;
            Channel channel = told ? facts.channel(stand.sentence(), stand.trigger(), stand.first()) : null;
            if (kind == null && (channel == Channel.TELEVISION || Facts.isPublic(channel))) {
                kind = SourceKind.OFFICIAL;
            }
            if (kind != null) {
                add(stand.sentence(), stand.trigger(), stand.holder(), kind, stand.first());
            }
        }
        cited();
        attributions.sort(Comparator.comparingInt(Attribution::trigger));
        return withChannels();
    }

    private static boolean holds(Utterance utterance, Stand stand) {
        return utterance.first() <= stand.trigger()
                && stand.trigger() < utterance.last()
                && !utterance.speaker().is(stand.holder());
    }

    /** A source has the first way of speaking it is told with, wherever that is. */
    private List<Attribution> withChannels() {
        Map<String, Channel> channels = new HashMap<>();
        for (Attribution attribution : attributions) {
            if (attribution.channel() != null) {
                channels.putIfAbsent(key(attribution.voice()), attribution.channel());
            }
        }
        for (Stand stand : stands) {
            Channel channel = facts.channel(stand.sentence(), stand.trigger(), stand.first());
            if (channel != null && !stand.rule().startsWith("modals")) {
                channels.putIfAbsent(key(stand.holder()), channel);
            }
        }
        List<Attribution> complete = new ArrayList<>();
        for (Attribution one : attributions) {
            Channel channel = channels.get(key(one.voice()));
            complete.add(new Attribution(one.sentence(), one.trigger(), one.voice(), one.kind(), channel, one.rule()));
        }
        return complete;
    }

    private static String key(Voice voice) {
        return voice.isAnonymous() ? "@" + voice.first() : "#" + voice.entity();
    }

    private void byUtterance(Utterance utterance) {
        Reporting.Verb verb = Reporting.verb(Normalizer.fold(utterance.verb()));
        SourceKind kind = kinds.of(utterance.speaker());
        boolean weak = verb != null && verb.nature() == Reporting.Nature.WEAK;
        if (kind == null) {
            kind = verb != null && !weak && facts.tellsFact(utterance, verb) ? SourceKind.OFFICIAL : null;
        } else if (weak && !utterance.speaker().isAnonymous()
                || facts.ownView(utterance)
                || voicesView(utterance, kind)) {
            kind = null;
        }
        boolean person = kind == SourceKind.OFFICIAL || kind == SourceKind.SPOKESPERSON;
        if (kind != null && !(person && (isCited(utterance) || isQuoted(utterance)))) {
            add(utterance.sentence(), utterance.trigger(), utterance.speaker(), kind, utterance.first());
        }
    }

    /** A state's or a body's principles, and what a spokesman says in his own words, are views unless they tell of an event. */
    private boolean voicesView(Utterance utterance, SourceKind kind) {
        if (utterance.speaker().isAnonymous()) {
            return false;
        }
        EntityType type = names.entities().get(utterance.speaker().entity()).type();
        boolean speaksForSelf = type == EntityType.STATE || kind == SourceKind.OTHER;
        Reporting.Verb verb = Reporting.verb(Normalizer.fold(utterance.verb()));
        if (type == EntityType.STATE && verb != null && verb.nature() != Reporting.Nature.ANNOUNCE) {
            return true;
        }
        boolean ownWords = kind == SourceKind.SPOKESPERSON && utterance.mode() == Mode.DIRECT;
        return (speaksForSelf || ownWords) && !facts.tellsEvent(utterance);
    }

    /** "The agency quoted him as saying": the report leans on the agency. */
    private boolean isQuoted(Utterance utterance) {
        if (utterance.speaker().isAnonymous()) {
            return false;
        }
        Frame before = frames.before(utterance.trigger() + 1, utterance.sentence());
        Reporting.Verb verb = before == null ? null : Reporting.verb(before.verbKey());
        return before != null
                && verb != null
                && verb.nature() == Reporting.Nature.CITE
                && speakers.of(before).stream().noneMatch(voice -> voice.is(utterance.speaker()))
                && !speakers.of(before).isEmpty();
    }

    /** "…, as the agency quoted him": the report leans on the agency. */
    private boolean isCited(Utterance utterance) {
        return isCited(utterance.sentence(), utterance.last());
    }

    private boolean isCited(int sentence, int last) {
        for (Attribution other : attributions) {
            boolean carries = other.kind() == SourceKind.AGENCY
                    || other.kind() == SourceKind.NEWSPAPER
                    || other.kind() == SourceKind.BROADCASTER;
            if (carries && other.sentence() == sentence && other.trigger() >= last) {
                return true;
            }
        }
        return false;
    }

    /** "According to the ministry", "as the ministry said", "in a statement of the ministry". Returns where to go on. */
    private int byPhrase(int i, Sentence sentence) {
        var connector = names.at(i) == null ? Connectors.match(words, i, sentence.last()) : null;
        if (connector == null) {
            return i;
        }
        boolean according = connector.value() == Connector.ACCORDING;
        int at = connector.last();
        boolean what = at < sentence.last() - 1 && Turns.WHAT.isAt(words, at, sentence.last());
        if (what && (according || connector.value() == Connector.ON)) {
            told(at + 1, sentence);
            return at;
        }
        if (according && frames.at(at) != null && names.at(at) == null) {
            told(at, sentence);
            return at;
        }
        if (according) {
            accordingTo(at, sentence);
            return at - 1;
        }
        return i;
    }

    /** "… what the ministry said", "what came in a statement of the ministry". */
    private void told(int at, Sentence sentence) {
        Frame frame = frames.at(at);
        if (frame == null) {
            return;
        }
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE || argument.connector() == Connector.FOR) {
                toldTo(argument, at, sentence);
            }
        }
        List<Voice> tellers = Reporting.verb(frame.verbKey()) == null ? List.of() : speakers.of(frame);
        if (tellers.isEmpty()) {
            Argument in = frame.argument(Connector.IN);
            if (in != null && voices.isStatement(in.group().first())) {
                accordingTo(in.group().first(), sentence);
            }
            return;
        }
        for (Voice voice : tellers) {
            SourceKind kind = kinds.of(voice);
            add(sentence.index(), at, voice, kind == null ? SourceKind.OFFICIAL : kind, sentence.last());
        }
    }

    /** "As the embassy told the agency": the agency is a source too. */
    private void toldTo(Argument argument, int at, Sentence sentence) {
        for (Voice voice : voices.of(argument.group())) {
            SourceKind kind = kinds.of(voice);
            if (!voice.isAnonymous() && (kind == SourceKind.AGENCY || kind == SourceKind.NEWSPAPER)) {
                add(sentence.index(), at, voice, kind, sentence.last());
            }
        }
    }

    private void accordingTo(int at, Sentence sentence) {
        if (at >= sentence.last()) {
            return;
        }
        int mention = names.indexAt(at);
        Group group = mention < 0
                ? new Group(at, at + 1, List.of())
                : new Group(at, names.mentions().get(mention).last(), List.of(mention));
        List<Voice> cited = voices.of(group);
        for (Voice voice : cited.isEmpty() && mention < 0 ? issuers(at + 1, sentence) : cited) {
            SourceKind kind = kinds.of(voice);
            add(sentence.index(), at, voice, kind == null ? SourceKind.OFFICIAL : kind, voice.last());
        }
    }

    /** "According to figures of the ministry": whose they are. */
    private List<Voice> issuers(int from, Sentence sentence) {
        for (int i = from;
                i < sentence.last() && i < from + ISSUER && words.get(i).isWord();
                i++) {
            Mention mention = names.at(i);
            if (mention != null) {
                boolean own = words.get(i).preposition().equals("ل")
                        && names.entity(mention).type() == EntityType.ORGANISATION;
                return own ? voices.of(mention) : List.of();
            }
        }
        return List.of();
    }

    /** "The agency quoted the minister as saying": the agency is a source, whoever speaks. */
    private void cited() {
        for (Frame frame : frames.list()) {
            Reporting.Verb verb = Reporting.verb(frame.verbKey());
            if (verb != null) {
                published(frame, verb);
            }
            if (frame.argument(Connector.ABOUT) == null || verb == null) {
                continue;
            }
            for (Voice voice : speakers.of(frame)) {
                SourceKind kind = kinds.of(voice);
                boolean carries = kind == SourceKind.AGENCY
                        || kind == SourceKind.NEWSPAPER
                        || kind == SourceKind.BROADCASTER
                        || verb.nature() == Reporting.Nature.CITE;
                if (kind != null && carries) {
                    add(frame.sentence(), frame.trigger(), voice, kind, frame.end());
                }
            }
        }
    }

    /** "What the paper claimed", "a speech the ministry published": whoever brought it is a source. */
    private void published(Frame frame, Reporting.Verb verb) {
        boolean carried = verb.nature() == Reporting.Nature.WRITE || verb.nature() == Reporting.Nature.CITE;
        boolean what = Turns.WHAT.isAt(words, frame.trigger() - 1, frame.trigger());
        if (words.get(frame.trigger()).pronoun().isEmpty() || !(carried || what)) {
            return;
        }
        for (Voice voice : speakers.of(frame)) {
            SourceKind kind = kinds.of(voice);
            boolean outlet = kind == SourceKind.AGENCY
                    || kind == SourceKind.NEWSPAPER
                    || kind == SourceKind.BROADCASTER
                    || (voice.isAnonymous() && kind == SourceKind.OTHER);
            if (kind != null && (outlet || carried && voice.first() > frame.trigger() && kind == SourceKind.MINISTRY)) {
                add(frame.sentence(), frame.trigger(), voice, kind, frame.end());
            }
        }
    }

    private void add(int sentence, int trigger, Voice voice, SourceKind kind, int until) {
        attributions.add(new Attribution(
                sentence,
                trigger,
                voice,
                kind,
                facts.channel(sentence, Math.min(trigger, voice.first()), until),
                "attribution"));
    }
}
