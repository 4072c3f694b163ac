package org.mahdar.cli.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Time;

/** Finds the items of minutes by their ids. Immutable. */
final class Directory {

    private final Map<String, Actor> actors;
    private final Map<String, Source> sources;
    private final Map<String, Time> times;
    private final Map<String, Place> places;
    private final Map<String, Encounter> encounters;

    Directory(Minutes minutes) {
        actors = index(minutes.actors(), Actor::id);
        sources = index(minutes.sources(), Source::id);
        times = index(minutes.times(), Time::id);
        places = index(minutes.places(), Place::id);
        encounters = index(minutes.encounters(), Encounter::id);
    }

    private static <T> Map<String, T> index(Iterable<T> items, Function<T, String> id) {
        Map<String, T> index = new HashMap<>();
        items.forEach(item -> index.put(id.apply(item), item));
        return index;
    }

    @Nullable
    Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    @Nullable
    Source source(@Nullable String id) {
        return id == null ? null : sources.get(id);
    }

    @Nullable
    Time time(@Nullable String id) {
        return id == null ? null : times.get(id);
    }

    @Nullable
    Place place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    @Nullable
    Encounter encounter(@Nullable String id) {
        return id == null ? null : encounters.get(id);
    }
}
