package org.mahdar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Instrument;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Statement;
import org.mahdar.minutes.Time;

/** What minutes of any text must keep: every item shows its words, every id is somebody's, lists follow the text. */
final class Promises {

    private Promises() {}

    static void areKept(Minutes minutes) {
        spansAreTheText(minutes);
        idsAreUnique(minutes);
        idsAreSomebodys(minutes);
        listsFollowTheText(minutes);
    }

    private static void spansAreTheText(Minutes minutes) {
        String text = minutes.document().text();
        List<Span> spans = new ArrayList<>();
        evidence(minutes).forEach(evidence -> {
            assertThat(evidence).as("evidence").isNotEmpty();
            spans.addAll(evidence);
        });
        minutes.statements().forEach(statement -> spans.add(statement.content()));
        minutes.positions().forEach(position -> spans.add(position.issue()));
        minutes.encounters().forEach(encounter -> {
            if (encounter.framing() != null) {
                spans.add(encounter.framing());
            }
        });
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.exact());
            assertThat(span.exact().strip()).isNotEmpty();
        }
    }

    private static Stream<List<Span>> evidence(Minutes minutes) {
        return Stream.of(
                        minutes.actors().stream().map(Actor::evidence),
                        minutes.places().stream().map(Place::evidence),
                        minutes.sources().stream().map(Source::evidence),
                        minutes.times().stream().map(Time::evidence),
                        minutes.encounters().stream().map(Encounter::evidence),
                        minutes.encounters().stream()
                                .flatMap(encounter -> encounter.topics().stream())
                                .map(topic -> topic.evidence()),
                        minutes.statements().stream().map(Statement::evidence),
                        minutes.positions().stream().map(Position::evidence),
                        minutes.instruments().stream().map(Instrument::evidence),
                        minutes.findings().stream().map(finding -> finding.evidence()))
                .flatMap(stream -> stream);
    }

    private static Stream<String> ids(Minutes minutes) {
        return Stream.of(
                        minutes.actors().stream().map(Actor::id),
                        minutes.places().stream().map(Place::id),
                        minutes.sources().stream().map(Source::id),
                        minutes.times().stream().map(Time::id),
                        minutes.encounters().stream().map(Encounter::id),
                        minutes.statements().stream().map(Statement::id),
                        minutes.positions().stream().map(Position::id),
                        minutes.instruments().stream().map(Instrument::id))
                .flatMap(stream -> stream);
    }

    private static void idsAreUnique(Minutes minutes) {
        assertThat(ids(minutes)).doesNotHaveDuplicates();
    }

    private static void idsAreSomebodys(Minutes minutes) {
        Set<String> actors = minutes.actors().stream().map(Actor::id).collect(Collectors.toSet());
        Set<String> sources = minutes.sources().stream().map(Source::id).collect(Collectors.toSet());
        Set<String> times = minutes.times().stream().map(Time::id).collect(Collectors.toSet());
        Set<String> places = minutes.places().stream().map(Place::id).collect(Collectors.toSet());
        Set<String> encounters =
                minutes.encounters().stream().map(Encounter::id).collect(Collectors.toSet());
        Set<String> statements =
                minutes.statements().stream().map(Statement::id).collect(Collectors.toSet());
        Set<String> voices = Stream.concat(actors.stream(), sources.stream()).collect(Collectors.toSet());

        for (Source source : minutes.sources()) {
            assertThat(Stream.ofNullable(source.actor())).isSubsetOf(actors);
        }
        for (Encounter encounter : minutes.encounters()) {
            assertThat(Stream.ofNullable(encounter.date())).isSubsetOf(times);
            assertThat(Stream.ofNullable(encounter.place())).isSubsetOf(places);
            assertThat(encounter.sources()).isSubsetOf(sources);
            encounter.parties().forEach(party -> {
                assertThat(party.actors()).isSubsetOf(actors);
                assertThat(Stream.ofNullable(party.head())).isSubsetOf(actors);
            });
        }
        for (Statement statement : minutes.statements()) {
            assertThat(voices).contains(statement.speaker());
            assertThat(statement.sources()).isSubsetOf(sources);
            assertThat(Stream.ofNullable(statement.encounter())).isSubsetOf(encounters);
            assertThat(Stream.ofNullable(statement.date())).isSubsetOf(times);
        }
        for (Position position : minutes.positions()) {
            assertThat(voices).contains(position.holder());
            assertThat(Stream.ofNullable(position.target())).isSubsetOf(actors);
            assertThat(Stream.ofNullable(position.statement())).isSubsetOf(statements);
        }
        for (Instrument instrument : minutes.instruments()) {
            assertThat(Stream.ofNullable(instrument.date())).isSubsetOf(times);
            assertThat(instrument.parties()).isSubsetOf(actors);
        }
    }

    private static void listsFollowTheText(Minutes minutes) {
        inOrder(minutes.times().stream().map(Time::evidence));
        inOrder(minutes.statements().stream().map(Statement::evidence));
        inOrder(minutes.instruments().stream().map(Instrument::evidence));
        inOrder(minutes.findings().stream().map(finding -> finding.evidence()));
    }

    private static void inOrder(Stream<List<Span>> items) {
        assertThat(items.map(evidence -> evidence.get(0).start()).toList())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }
}
