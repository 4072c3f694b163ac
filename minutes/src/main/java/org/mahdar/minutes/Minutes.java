package org.mahdar.minutes;

import java.util.List;

/**
 * The minutes of one report, contract {@code minutes/1}. Lists are empty where the report has no such item.
 */
public record Minutes(
        Document document,
        List<Actor> actors,
        List<Place> places,
        List<Source> sources,
        List<Time> times,
        List<Encounter> encounters,
        List<Statement> statements,
        List<Position> positions,
        List<Instrument> instruments,
        List<Finding> findings,
        ReaderVersion reader) {

    public Minutes {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        times = List.copyOf(times);
        encounters = List.copyOf(encounters);
        statements = List.copyOf(statements);
        positions = List.copyOf(positions);
        instruments = List.copyOf(instruments);
        findings = List.copyOf(findings);
    }
}
