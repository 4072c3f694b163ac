package org.mahdar.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.cli.score.Scores;
import org.mahdar.minutes.*;

/** Gold written as minutes must score full marks, or the measures contradict themselves or the gold is malformed. */
class GoldAgainstItselfTest {

    @ParameterizedTest
    @ValueSource(strings = {"lab/gold/work", "../shared/gold", "../shared/gold-real"})
    void gold_agrees_with_itself(String directory) throws IOException {
        Path root = Path.of(System.getProperty("mahdar.root", ".."));
        String shared = System.getenv("MAHDAR_SHARED");
        Path gold = shared != null && directory.startsWith("../shared")
                ? Path.of(shared).resolve(directory.substring("../shared/".length()))
                : root.resolve(directory);
        assumeTrue(Files.isDirectory(gold), gold + " is not there, so it is left out");
        Map<String, Gold> byId = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Gold one = Gold.read(file);
                byId.put(one.id(), one);
            }
        }

        Scores scores = new GoldScorer().score(gold, report -> new Echo(byId.get(report.id())).minutes());

        assertThat(scores.mistakes()).isEmpty();
        assertThat(scores.measures())
                .allSatisfy(
                        measure -> assertThat(measure.f1()).as(measure.layer()).isEqualTo(1));
        assertThat(scores.faults())
                .allSatisfy(fault -> assertThat(fault.count()).isZero());
    }

    /** Gold as minutes. */
    private static final class Echo {

        private final Gold gold;
        private final Map<String, Actor> actors = new LinkedHashMap<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Time> times = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        Echo(@Nullable Gold gold) {
            this.gold = java.util.Objects.requireNonNull(gold);
        }

        Minutes minutes() {
            for (Gold.Person person : gold.persons()) {
                List<Role> roles = person.role() == null
                        ? List.of()
                        : List.of(new Role("", RoleCode.of(person.role()), null, null, List.of()));
                actor(ActorType.PERSON, person.name(), person.country(), roles);
            }
            gold.sources()
                    .forEach(source -> sources.add(new Source(
                            "s" + sources.size(),
                            source.name(),
                            SourceKind.of(source.kind()),
                            source.channel() == null ? null : Channel.of(source.channel()),
                            null,
                            null,
                            List.of())));
            gold.times()
                    .forEach(time -> times.add(new Time(
                            "t" + times.size(), TimeType.of(time.type()), time.value(), null, at(time.text()))));
            List<Encounter> encounters =
                    gold.encounters().stream().map(this::encounter).toList();
            List<Statement> statements = gold.statements().stream()
                    .map(statement -> new Statement(
                            "st",
                            anyone(statement.speaker()),
                            "",
                            Mode.of(statement.mode()),
                            at(statement.content()).get(0),
                            null,
                            null,
                            null,
                            List.of(),
                            1,
                            List.of()))
                    .toList();
            List<Position> positions = gold.positions().stream()
                    .map(position -> new Position(
                            "po",
                            anyone(position.holder()),
                            Stance.of(position.stance()),
                            at(position.issue()).get(0),
                            null,
                            null,
                            null,
                            1,
                            List.of()))
                    .toList();
            List<Instrument> instruments = gold.instruments().stream()
                    .map(instrument -> new Instrument(
                            "i",
                            instrument.name(),
                            InstrumentKind.of(instrument.kind()),
                            null,
                            List.of(),
                            InstrumentStatus.of(instrument.status()),
                            List.of()))
                    .toList();
            List<Finding> findings = gold.findings().stream()
                    .map(finding -> new Finding(FindingKind.of(finding.kind()), "", at(finding.text())))
                    .toList();
            return new Minutes(
                    new Document(gold.id(), "", null, null, null, null, null, "ar", gold.text()),
                    List.copyOf(actors.values()),
                    places,
                    sources,
                    times,
                    encounters,
                    statements,
                    positions,
                    instruments,
                    findings,
                    new ReaderVersion("echo", "0", List.of()));
        }

        private Encounter encounter(Gold.Encounter one) {
            List<Party> parties = one.participants().stream()
                    .map(participant -> new Party(null, null, List.of(participant(participant)), null, PartyRole.PARTY))
                    .toList();
            String place = null;
            if (one.place() != null) {
                place = "p" + places.size();
                places.add(new Place(place, one.place(), null, null, null, null, null, List.of()));
            }
            List<Topic> topics = one.topics().stream()
                    .map(topic -> new Topic(TopicCode.of(topic), List.of()))
                    .toList();
            return new Encounter(
                    "e",
                    EncounterKind.of(one.kind()),
                    EncounterStatus.of(one.status()),
                    date(one.date()),
                    place,
                    parties,
                    null,
                    topics,
                    null,
                    one.source() == null ? List.of() : List.of(anyone(one.source())),
                    1,
                    one.anchor() == null ? List.of() : at(one.anchor()));
        }

        /** The id of a time of that day; one without words where the gold has resolved what the times do not say. */
        private @Nullable String date(@Nullable String value) {
            if (value == null) {
                return null;
            }
            Time found = times.stream()
                    .filter(time -> time.value().replaceAll("T.*", "").equals(value))
                    .findFirst()
                    .orElse(new Time("t" + times.size(), TimeType.DATE, value, null, List.of()));
            if (!times.contains(found)) {
                times.add(found);
            }
            return found.id();
        }

        private String participant(Gold.Participant participant) {
            boolean state =
                    participant.country() != null && participant.country().equals(States.country(participant.name()));
            return actor(
                    state ? ActorType.STATE : ActorType.ORGANISATION,
                    participant.name(),
                    participant.country(),
                    List.of());
        }

        private String anyone(String name) {
            return actor(ActorType.ORGANISATION, name, null, List.of());
        }

        private String actor(ActorType type, String name, @Nullable String country, List<Role> roles) {
            return actors.computeIfAbsent(
                            name,
                            key -> new Actor(
                                    "a" + actors.size(),
                                    type,
                                    name,
                                    null,
                                    country,
                                    null,
                                    List.of(name),
                                    roles,
                                    List.of()))
                    .id();
        }

        private List<Span> at(String words) {
            int start = gold.text().indexOf(words);
            assertThat(start).as("%s: \"%s\" is in the text", gold.id(), words).isNotNegative();
            return List.of(Span.of(gold.text(), start, start + words.length()));
        }
    }
}
