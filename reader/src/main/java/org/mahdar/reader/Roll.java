package org.mahdar.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Role;
import org.mahdar.minutes.Span;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.names.Office;
import org.mahdar.reader.words.Words;

/** The roll of actors and places: everybody and everywhere the report names, with the ids the minutes give them. */
final class Roll {

    private final Words words;
    private final Names names;
    private final Map<Integer, List<Span>> evidence = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Roll(Words words, Names names) {
        this.words = words;
        this.names = names;
        for (Mention mention : names.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                boolean hasName = mention.nameLast() > mention.nameFirst();
                Span span = hasName
                        ? words.spanWithoutClitics(mention.nameFirst(), mention.nameLast())
                        : words.spanWithoutClitics(mention.first(), mention.last());
                for (int id : mention.entities()) {
                    evidence.computeIfAbsent(id, key -> new ArrayList<>()).add(span);
                }
            }
        }
        for (Entity entity : names.entities()) {
            List<Span> shown = evidence.get(entity.id());
            if (shown != null && entity.named()) {
                enter(entity, shown);
            }
        }
    }

    List<Actor> actors() {
        return actors;
    }

    List<Place> places() {
        return places;
    }

    /** The id of an entity that the report names, or null. */
    @Nullable
    String actor(int entity) {
        return names.entities().get(entity).type() == EntityType.PLACE ? null : ids.get(entity);
    }

    /** The id of an entity; one the report only means (a state by its capital) is entered with the words that mean it. */
    String actor(int entity, Span shownBy) {
        String id = ids.get(entity);
        return id == null ? enter(names.entities().get(entity), List.of(shownBy)) : id;
    }

    /** The id of the place a mention names. A state that is a place is entered as a place too. */
    String place(Mention mention) {
        Entity entity = names.entity(mention);
        if (entity.type() == EntityType.PLACE) {
            String id = ids.get(entity.id());
            return id == null ? enter(entity, List.of(words.spanWithoutClitics(mention.first(), mention.last()))) : id;
        }
        for (Place place : places) {
            if (place.name().equals(entity.name())) {
                return place.id();
            }
        }
        return enterPlace(entity, List.of(words.spanWithoutClitics(mention.first(), mention.last())), "country");
    }

    private String enter(Entity entity, List<Span> shown) {
        if (entity.type() == EntityType.PLACE) {
            String id = enterPlace(entity, shown, entity.kind());
            ids.put(entity.id(), id);
            return id;
        }
        String id = "a" + (actors.size() + 1);
        ids.put(entity.id(), id);
        actors.add(new Actor(
                id,
                ActorType.valueOf(entity.type().name()),
                entity.name(),
                null,
                entity.country(),
                null,
                entity.forms(),
                roles(entity),
                distinct(shown)));
        return id;
    }

    private String enterPlace(Entity entity, List<Span> shown, @Nullable String kind) {
        String id = "p" + (places.size() + 1);
        places.add(new Place(id, entity.name(), entity.country(), kind, null, null, null, distinct(shown)));
        return id;
    }

    private static List<Span> distinct(List<Span> spans) {
        Set<Span> distinct = new LinkedHashSet<>(spans);
        return List.copyOf(distinct);
    }

    private List<Role> roles(Entity entity) {
        List<Role> roles = new ArrayList<>();
        for (Office office : entity.offices()) {
            roles.add(new Role(
                    office.title(),
                    office.role(),
                    office.organisation(),
                    office.country(),
                    List.of(words.text().span(office.first(), office.last()))));
        }
        return roles;
    }
}
