package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Party;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Time;

/** A reader's minutes with their ids looked up, so that they can be compared with gold, which has names. */
final class Output {

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=\\d)T[^/]*");

    private final Minutes minutes;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Output(Minutes minutes) {
        this.minutes = minutes;
        minutes.actors().forEach(actor -> actors.put(actor.id(), actor));
        minutes.sources().forEach(source -> sources.put(source.id(), source));
        minutes.times().forEach(time -> times.put(time.id(), time));
        minutes.places().forEach(place -> places.put(place.id(), place));
    }

    Minutes minutes() {
        return minutes;
    }

    /** The value of the date of {@code encounter} without a time of day, if it has one. */
    @Nullable
    String date(Encounter encounter) {
        Time time = encounter.date() == null ? null : times.get(encounter.date());
        return time == null ? null : TIME_OF_DAY.matcher(time.value()).replaceAll("");
    }

    /** The name of the place of {@code encounter}, if it has one. */
    @Nullable
    String place(Encounter encounter) {
        Place place = encounter.place() == null ? null : places.get(encounter.place());
        return place == null ? null : place.name();
    }

    /** The names of the sources of {@code encounter}. */
    List<Named> sources(Encounter encounter) {
        return encounter.sources().stream().map(this::named).toList();
    }

    /** Who takes part in {@code encounter}, each once. */
    List<Named> participants(Encounter encounter) {
        return encounter.parties().stream()
                .flatMap(this::participants)
                .distinct()
                .toList();
    }

    /** A party's actors; of a party without actors its organisation or else its state. */
    private Stream<Named> participants(Party party) {
        if (!party.actors().isEmpty()) {
            return party.actors().stream().map(this::named);
        }
        if (party.organisation() != null) {
            return Stream.of(new Named(party.organisation(), List.of(), party.country(), ActorType.ORGANISATION));
        }
        return party.country() == null ? Stream.of() : Stream.of(state(party.country()));
    }

    private Named state(String country) {
        return minutes.actors().stream()
                .filter(actor -> actor.type() == ActorType.STATE && country.equals(actor.country()))
                .findFirst()
                .map(Output::named)
                .orElse(new Named(country, List.of(), country, ActorType.STATE));
    }

    /** The actor or source with the id {@code id}; the id itself as a name if there is neither. */
    Named named(String id) {
        Actor actor = actors.get(id);
        if (actor != null) {
            return named(actor);
        }
        Source source = sources.get(id);
        return source == null ? new Named(id, List.of(), null, null) : named(source);
    }

    /** A source as the actor it is, if it is one, under the source's name too. */
    Named named(Source source) {
        Actor actor = source.actor() == null ? null : actors.get(source.actor());
        if (actor == null) {
            return new Named(source.name(), List.of(), source.country(), null);
        }
        List<String> names = new ArrayList<>(actor.names());
        names.add(actor.name());
        return new Named(source.name(), names, actor.country(), actor.type());
    }

    static Named named(Actor actor) {
        return new Named(actor.name(), actor.names(), actor.country(), actor.type());
    }

    /** Whoever takes part, speaks or is leant on. */
    record Named(
            String name,
            List<String> names,
            @Nullable String country,
            @Nullable ActorType type) {

        /**
         * Whether the gold means this one by {@code gold}: the same name; of a person any name used in the report; of a
         * state any name of that state.
         */
        boolean is(String gold) {
            return Wording.same(gold, name)
                    || (type == ActorType.PERSON && names.stream().anyMatch(form -> Wording.same(gold, form)))
                    || (type == ActorType.STATE && country != null && country.equals(States.country(gold)));
        }

        /** As {@link #is(String)}, and their countries do not contradict each other. */
        boolean is(Gold.Participant gold) {
            boolean contradict = gold.country() != null && country != null && !Objects.equals(gold.country(), country);
            return !contradict && is(gold.name());
        }

        @Override
        public String toString() {
            return country == null ? name : name + " (" + country + ")";
        }
    }
}
