package org.mahdar.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report annotated by people. Names are plain strings instead of ids, words of the text plain substrings instead of
 * spans; codes are those of the contract.
 */
record Gold(
        String id,
        @Nullable LocalDate published,
        @Nullable String outlet,
        String text,
        List<Person> persons,
        List<Encounter> encounters,
        List<Statement> statements,
        List<Position> positions,
        List<Instrument> instruments,
        List<Time> times,
        List<Source> sources,
        List<Finding> findings) {

    record Person(
            String name, @Nullable String role, @Nullable String country) {}

    record Participant(String name, @Nullable String country) {}

    record Encounter(
            String kind,
            String status,
            @Nullable String date,
            @Nullable String place,
            List<Participant> participants,
            List<String> topics,
            @Nullable String source,
            @Nullable String anchor) {

        Encounter {
            participants = copy(participants);
            topics = copy(topics);
        }
    }

    record Statement(
            String speaker,
            String mode,
            String content,
            @Nullable String encounterKind) {}

    record Position(String holder, String stance, String issue) {}

    record Instrument(String name, String kind, @Nullable Integer year, String status) {}

    record Time(String text, String type, String value) {}

    record Source(String name, String kind, @Nullable String channel) {}

    record Finding(String kind, String text) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Gold {
        persons = copy(persons);
        encounters = copy(encounters);
        statements = copy(statements);
        positions = copy(positions);
        instruments = copy(instruments);
        times = copy(times);
        sources = copy(sources);
        findings = copy(findings);
    }

    /**
     * Reads one gold report.
     *
     * @throws IOException naming the file and what is wrong with it
     */
    static Gold read(Path file) throws IOException {
        try {
            Gold gold = MAPPER.readValue(Files.readString(file), Gold.class);
            if (gold.id() == null || gold.text() == null) {
                throw new IOException(file + " is no gold report: it lacks an id or a text");
            }
            return gold;
        } catch (JacksonException e) {
            throw new IOException(file + " is no gold report: " + e.getOriginalMessage(), e);
        }
    }

    /** What a reader is given of it. */
    Report report() {
        return new Report(
                id,
                null,
                null,
                outlet == null ? null : new Outlet(outlet, null, null),
                published,
                published == null ? null : PublishedFrom.GIVEN,
                text);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
