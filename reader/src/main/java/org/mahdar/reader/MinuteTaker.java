package org.mahdar.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Document;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Finding;
import org.mahdar.minutes.Instrument;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.Report;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Statement;
import org.mahdar.minutes.Time;
import org.mahdar.minutes.Topic;
import org.mahdar.reader.confidence.Confidence;
import org.mahdar.reader.encounters.Meeting;
import org.mahdar.reader.findings.Warning;
import org.mahdar.reader.instruments.Paper;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Attribution;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.Stand;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** Writes what the rooms found as minutes: gives ids, ties items to each other, and keeps why each is there. */
final class MinuteTaker {

    private final Report report;
    private final @Nullable Outlet outlet;
    private final Words words;
    private final Names names;
    private final Roll roll;
    private final IdentityHashMap<TimeMention, String> timeIds = new IdentityHashMap<>();
    private final List<Time> times = new ArrayList<>();
    private final Map<String, String> sourceIds = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();

    MinuteTaker(Report report, @Nullable Outlet outlet, Words words, Times times, Names names) {
        this.report = report;
        this.outlet = outlet;
        this.words = words;
        this.names = names;
        this.roll = new Roll(words, names);
        record(times);
    }

    Explained take(List<Meeting> meetings, Speech speech, List<Paper> papers, List<Warning> warnings) {
        for (Attribution attribution : speech.attributions()) {
            sourceOf(attribution);
        }
        List<Encounter> encounters = encounters(meetings);
        List<Statement> statements = statements(speech, meetings, encounters);
        List<Position> positions = positions(speech, statements);
        List<Instrument> instruments = instruments(papers);
        List<Finding> findings = new ArrayList<>();
        for (Warning warning : warnings) {
            List<Span> evidence = new ArrayList<>();
            evidence.add(span(warning.first(), warning.last()));
            if (warning.against() != null) {
                evidence.add(span(warning.against().first(), warning.against().last()));
            }
            findings.add(new Finding(warning.kind(), warning.message(), evidence));
        }
        Minutes minutes = new Minutes(
                document(),
                roll.actors(),
                roll.places(),
                sources,
                times,
                encounters,
                statements,
                positions,
                instruments,
                findings,
                Version.current());
        return new Explained(minutes, explanations);
    }

    private Span span(int first, int last) {
        return words.text().span(first, last);
    }

    private Document document() {
        return new Document(
                report.id(),
                sha256(report.text()),
                report.url(),
                report.title(),
                outlet,
                report.published(),
                report.publishedFrom(),
                "ar",
                report.text());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Equal words with an equal value are one time with several places. */
    private void record(Times found) {
        Map<String, List<TimeMention>> distinct = new LinkedHashMap<>();
        for (TimeMention time : found.mentions()) {
            Span span = words.spanWithoutClitics(time.first(), time.last());
            distinct.computeIfAbsent(
                            time.type() + time.value() + Normalizer.fold(span.exact()), key -> new ArrayList<>())
                    .add(time);
        }
        for (List<TimeMention> mentions : distinct.values()) {
            String id = "t" + (times.size() + 1);
            List<Span> evidence = new ArrayList<>();
            for (TimeMention mention : mentions) {
                timeIds.put(mention, id);
                evidence.add(words.spanWithoutClitics(mention.first(), mention.last()));
            }
            TimeMention first = mentions.get(0);
            times.add(new Time(id, first.type(), first.value(), first.anchor(), evidence));
            explanations.add(new Explanation(id, "time", List.of(first.rule()), evidence));
        }
    }

    private String sourceOf(Attribution attribution) {
        Voice voice = attribution.voice();
        Span span = span(voice.first(), voice.last());
        String name = voice.isAnonymous()
                ? words.spanWithoutClitics(voice.first(), voice.last()).exact()
                : names.entities().get(voice.entity()).name();
        String key = voice.isAnonymous() ? Normalizer.fold(name) : "#" + voice.entity();
        String known = sourceIds.get(key);
        if (known != null) {
            return known;
        }
        String id = "c" + (sources.size() + 1);
        sourceIds.put(key, id);
        String actor = voice.isAnonymous() ? null : roll.actor(voice.entity(), span);
        String country = voice.isAnonymous()
                ? null
                : names.entities().get(voice.entity()).country();
        sources.add(new Source(id, name, attribution.kind(), attribution.channel(), country, actor, List.of(span)));
        explanations.add(new Explanation(id, "source", List.of(attribution.rule()), List.of(span)));
        return id;
    }

    private List<Encounter> encounters(List<Meeting> meetings) {
        List<Encounter> encounters = new ArrayList<>();
        for (Meeting meeting : meetings) {
            String id = "e" + (encounters.size() + 1);
            String rule = Confidence.rule(meeting);
            Set<String> from = new LinkedHashSet<>();
            for (Utterance announcement : meeting.announced()) {
                from.add(speakerSource(announcement));
            }
            encounters.add(new Encounter(
                    id,
                    meeting.kind(),
                    meeting.status(),
                    meeting.time() == null ? null : timeIds.get(meeting.time()),
                    meeting.place() == null ? null : roll.place(meeting.place()),
                    Parties.of(meeting, names, roll),
                    Parties.format(meeting, names),
                    meeting.topics().stream()
                            .map(topic -> new Topic(topic.code(), List.of(topic.words())))
                            .toList(),
                    meeting.framing(),
                    List.copyOf(from),
                    Confidence.of(rule),
                    meeting.evidence()));
            explanations.add(new Explanation(id, rule, meeting.rules(), meeting.evidence()));
        }
        return encounters;
    }

    /** The source that stands for whoever said something. */
    private String speakerSource(Utterance utterance) {
        return sourceOf(new Attribution(
                utterance.sentence(),
                utterance.trigger(),
                utterance.speaker(),
                Sources.kind(utterance.speaker(), names),
                null,
                utterance.reference()));
    }

    /** The id of an actor, or of a source where the voice has no name. */
    private String idOf(Voice voice, int sentence) {
        if (voice.isAnonymous()) {
            return sourceOf(
                    new Attribution(sentence, voice.first(), voice, Sources.kind(voice, names), null, "voices.tsv"));
        }
        return roll.actor(voice.entity(), span(voice.first(), voice.last()));
    }

    private List<Statement> statements(Speech speech, List<Meeting> meetings, List<Encounter> encounters) {
        IdentityHashMap<Utterance, String> occasions = new IdentityHashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (Utterance saying : meetings.get(i).sayings()) {
                occasions.putIfAbsent(saying, encounters.get(i).id());
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (Utterance utterance : speech.utterances()) {
            String id = "s" + (statements.size() + 1);
            String rule = Confidence.rule(utterance, words);
            List<Span> evidence = List.of(span(utterance.trigger(), utterance.trigger() + 1), utterance.content());
            List<String> from = new ArrayList<>();
            for (Attribution attribution : speech.attributions()) {
                boolean cites = attribution.sentence() == utterance.sentence()
                        && !attribution.voice().is(utterance.speaker())
                        && attribution.trigger() < utterance.first();
                if (cites) {
                    String source = sourceOf(attribution);
                    if (!from.contains(source)) {
                        from.add(source);
                    }
                }
            }
            statements.add(new Statement(
                    id,
                    idOf(utterance.speaker(), utterance.sentence()),
                    utterance.verb(),
                    utterance.mode(),
                    utterance.content(),
                    null,
                    occasions.get(utterance),
                    null,
                    from,
                    Confidence.of(rule),
                    evidence));
            explanations.add(new Explanation(id, rule, List.of(utterance.reference()), evidence));
        }
        return statements;
    }

    private List<Position> positions(Speech speech, List<Statement> statements) {
        List<Position> positions = new ArrayList<>();
        for (Stand stand : speech.stands()) {
            String id = "x" + (positions.size() + 1);
            String rule = Confidence.rule(stand, words);
            List<Span> evidence = List.of(span(stand.trigger(), stand.trigger() + 1), stand.issue());
            positions.add(new Position(
                    id,
                    idOf(stand.holder(), stand.sentence()),
                    stand.stance(),
                    stand.issue(),
                    targetOf(stand),
                    statementOf(stand, speech, statements),
                    stand.plover(),
                    Confidence.of(rule),
                    evidence));
            explanations.add(new Explanation(id, rule, List.of(stand.rule()), evidence));
        }
        return positions;
    }

    /** The id of whom a stand is addressed to; a place is no actor. */
    private @Nullable String targetOf(Stand stand) {
        boolean somebody =
                stand.target() >= 0 && names.entities().get(stand.target()).type() != EntityType.PLACE;
        return somebody ? roll.actor(stand.target(), stand.issue()) : null;
    }

    private static @Nullable String statementOf(Stand stand, Speech speech, List<Statement> statements) {
        for (int i = speech.utterances().size() - 1; i >= 0; i--) {
            Utterance utterance = speech.utterances().get(i);
            boolean holds = utterance.trigger() == stand.trigger()
                    || (utterance.first() <= stand.trigger() && stand.trigger() < utterance.last());
            if (holds) {
                return statements.get(i).id();
            }
        }
        return null;
    }

    /** One document under one name is one instrument; the most telling state of it is kept. */
    private List<Instrument> instruments(List<Paper> papers) {
        Map<String, List<Paper>> byName = new LinkedHashMap<>();
        for (Paper paper : papers) {
            byName.computeIfAbsent(Normalizer.fold(paper.name().exact()), name -> new ArrayList<>())
                    .add(paper);
        }
        List<Instrument> instruments = new ArrayList<>();
        for (List<Paper> same : byName.values()) {
            Paper first = same.get(0);
            InstrumentStatus status = first.status();
            TimeMention time = first.time();
            List<Span> evidence = new ArrayList<>();
            Set<String> rules = new LinkedHashSet<>();
            for (Paper paper : same) {
                status = status == InstrumentStatus.REFERENCED ? paper.status() : status;
                time = time == null ? paper.time() : time;
                evidence.add(span(paper.first(), paper.last()));
                rules.add(paper.rule());
            }
            String id = "i" + (instruments.size() + 1);
            instruments.add(new Instrument(
                    id,
                    first.name().exact(),
                    first.kind(),
                    time == null ? null : timeIds.get(time),
                    List.of(),
                    status,
                    evidence));
            explanations.add(new Explanation(id, "instrument", List.copyOf(rules), evidence));
        }
        return instruments;
    }
}
