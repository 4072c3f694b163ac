package org.mahdar.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Party;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Time;

/** A sentence or two, read; each layer as one line that tests can compare. Published on Wednesday 15 October 2025. */
public record Minuted(Minutes minutes) {

    /** Reads {@code text}; {@code /} between two spaces stands for a line end. */
    public static Minuted of(String text) {
        return new Minuted(Reader.read(report(text.replace(" / ", "\n"))));
    }

    static Report report(String text) {
        return new Report("example", null, null, null, LocalDate.of(2025, 10, 15), PublishedFrom.GIVEN, text);
    }

    /** {@code meeting held 2025-10-14 @place: SDN name + KEN name}, with {@code name, name} for several of one party. */
    public String encounters() {
        return join(
                minutes.encounters(),
                encounter -> encounter.kind().code() + " " + encounter.status().code()
                        + (encounter.date() == null ? "" : " " + time(encounter.date()))
                        + (encounter.place() == null ? "" : " @" + place(encounter.place()))
                        + ": "
                        + encounter.parties().stream().map(this::party).collect(Collectors.joining(" + ")));
    }

    /** The topics of every encounter. */
    public String topics() {
        return join(
                minutes.encounters(),
                encounter -> encounter.topics().stream()
                        .map(topic -> topic.code().code())
                        .collect(Collectors.joining(", ")));
    }

    /** The names of every encounter's sources. */
    public String announcers() {
        return join(
                minutes.encounters(),
                encounter -> encounter.sources().stream().map(this::name).collect(Collectors.joining(", ")));
    }

    /** The words that tell of every encounter. */
    public String anchors() {
        return join(minutes.encounters(), Minuted::anchors);
    }

    private static String anchors(Encounter encounter) {
        return encounter.evidence().stream().map(span -> span.exact()).collect(Collectors.joining(", "));
    }

    /** The roles of every encounter's parties. */
    public String roles() {
        return join(
                minutes.encounters(),
                encounter -> encounter.parties().stream()
                        .map(party -> party.role().code())
                        .collect(Collectors.joining(" + ")));
    }

    /** {@code speaker, mode: what was said}. */
    public String statements() {
        return join(
                minutes.statements(),
                said -> name(said.speaker()) + ", " + said.mode().code() + ": "
                        + said.content().exact());
    }

    /** {@code holder: stance issue}. */
    public String positions() {
        return join(
                minutes.positions(),
                stand -> name(stand.holder()) + ": " + stand.stance().code() + " "
                        + stand.issue().exact());
    }

    /** {@code name (kind, channel)}. */
    public String sources() {
        return join(
                minutes.sources(),
                source -> source.name() + " (" + source.kind().code()
                        + (source.channel() == null
                                ? ""
                                : ", " + source.channel().code()) + ")");
    }

    /** {@code name (kind, status, date)}. */
    public String instruments() {
        return join(
                minutes.instruments(),
                paper -> paper.name() + " (" + paper.kind().code() + ", "
                        + paper.status().code()
                        + (paper.date() == null ? "" : ", " + time(paper.date())) + ")");
    }

    /** {@code kind: words}. */
    public String findings() {
        return join(
                minutes.findings(),
                finding ->
                        finding.kind().code() + ": " + finding.evidence().get(0).exact());
    }

    private static <T> String join(List<T> items, Function<T, String> shown) {
        return items.stream().map(shown).collect(Collectors.joining("; "));
    }

    private String party(Party party) {
        List<String> shown = new ArrayList<>();
        if (party.country() != null) {
            shown.add(party.country());
        }
        String names = party.actors().stream()
                .filter(actor -> !isStateOf(actor, party.country()))
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            shown.add(names);
        }
        return String.join(" ", shown);
    }

    private boolean isStateOf(String id, @Nullable String country) {
        return minutes.actors().stream()
                .anyMatch(actor -> actor.id().equals(id)
                        && actor.type().code().equals("state")
                        && actor.country() != null
                        && actor.country().equals(country));
    }

    /** The name of an actor or source. */
    String name(String id) {
        return Stream.concat(
                        minutes.actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .map(Actor::name),
                        minutes.sources().stream()
                                .filter(source -> source.id().equals(id))
                                .map(Source::name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody has the id " + id));
    }

    private String time(String id) {
        return minutes.times().stream()
                .filter(time -> time.id().equals(id))
                .map(Time::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time has the id " + id));
    }

    private String place(String id) {
        return minutes.places().stream()
                .filter(place -> place.id().equals(id))
                .map(Place::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place has the id " + id));
    }
}
