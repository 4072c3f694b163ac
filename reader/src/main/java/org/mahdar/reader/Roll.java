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
import org.mahdar.reader.names.latin.KnownPlaces;
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
        Identity identity = Identity.of(entity);
        actors.add(new Actor(
                id,
                ActorType.valueOf(entity.type().name()),
                entity.name(),
                identity.latin(),
                entity.country(),
                identity.wikidata(),
                entity.forms(),
                roles(entity),
                distinct(shown)));
        return id;
    }

    private String enterPlace(Entity entity, List<Span> shown, @Nullable String kind) {
        String id = "p" + (places.size() + 1);
        Identity identity = Identity.of(entity);
        KnownPlaces.Spot spot = identity.spot();
        places.add(new Place(
                id,
                entity.name(),
                entity.country(),
                kind,
                spot == null ? null : spot.latitude(),
                spot == null ? null : spot.longitude(),
                identity.wikidata(),
                distinct(shown)));
        return id;
    }

    private static List<Span> distinct(List<Span> spans) {
        Set<Span> distinct = new LinkedHashSet<>(spans);
        return List.copyOf(distinct);
    }

    private List<Role> roles(Entity entity) {
        List<Role> roles = new ArrayList<>();
        for (Office office : entity.offices()) {
            Span shown = words.text().span(office.first(), office.last());
            int known = indexOf(office, roles);
            if (known < 0) {
                roles.add(new Role(
                        office.title(), office.role(), office.organisation(), office.country(), List.of(shown)));
            } else {
                roles.set(known, merged(roles.get(known), office, shown));
            }
        }
        return roles;
    }

    /** The role of {@code roles} that is the same office, told again, or -1. */
    private static int indexOf(Office office, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            boolean sameCountry = role.country() == null
                    || office.country() == null
                    || role.country().equals(office.country());
            if (role.role() == office.role() && sameCountry) {
                return i;
            }
        }
        return -1;
    }

    /** One office under its fuller title, with the words of both. */
    private static Role merged(Role role, Office office, Span shown) {
        List<Span> evidence = new ArrayList<>(role.evidence());
        if (!evidence.contains(shown)) {
            evidence.add(shown);
        }
        return new Role(
                role.title().length() >= office.title().length() ? role.title() : office.title(),
                role.role(),
                role.organisation() == null ? office.organisation() : role.organisation(),
                role.country() == null ? office.country() : role.country(),
                evidence);
    }
}
