package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;

/** Persons: the name, and the name with role and country. */
final class PersonLayer {

    private PersonLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Actor> persons = output.minutes().actors().stream()
                .filter(actor -> actor.type() == ActorType.PERSON)
                .toList();
        Alignment<Gold.Person, Actor> alignment = Alignment.of(gold.persons(), persons, PersonLayer::weight);
        int exact = 0;
        int full = 0;
        for (Pair<Gold.Person, Actor> pair : alignment.pairs()) {
            if (Wording.same(pair.gold().name(), pair.output().name())) {
                exact++;
            }
            List<String> fields = differing(pair.gold(), pair.output());
            if (fields.isEmpty()) {
                full++;
            } else {
                tally.wrong("persons", fields, describe(pair.gold()), describe(pair.output()));
            }
        }
        alignment.missed().forEach(person -> tally.missed("persons", describe(person)));
        alignment.invented().forEach(actor -> tally.invented("persons", describe(actor)));
        tally.measure(
                "persons by name",
                alignment.pairs().size(),
                persons.size(),
                gold.persons().size());
        tally.measure(
                "persons, fullest name", exact, persons.size(), gold.persons().size());
        tally.measure(
                "persons, role and country",
                full,
                persons.size(),
                gold.persons().size());
    }

    private static double weight(Gold.Person gold, Actor actor) {
        if (!Output.named(actor).is(gold.name())) {
            return 0;
        }
        return (Wording.same(gold.name(), actor.name()) ? 4 : 2)
                + (differing(gold, actor).isEmpty() ? 1 : 0);
    }

    private static List<String> differing(Gold.Person gold, Actor actor) {
        List<String> fields = new ArrayList<>();
        if (!role(actor).equals(gold.role() == null ? "other" : gold.role())) {
            fields.add("role");
        }
        if (!Objects.equals(gold.country(), country(actor))) {
            fields.add("country");
        }
        return fields;
    }

    private static String role(Actor actor) {
        return actor.roles().isEmpty() ? "other" : actor.roles().get(0).role().code();
    }

    private static @Nullable String country(Actor actor) {
        if (actor.country() != null || actor.roles().isEmpty()) {
            return actor.country();
        }
        return actor.roles().get(0).country();
    }

    private static String describe(Gold.Person person) {
        return person.name() + ", " + person.role() + ", " + person.country();
    }

    private static String describe(Actor actor) {
        String titles = actor.roles().stream()
                .map(role -> role.role().code() + " \"" + role.title() + "\"")
                .collect(Collectors.joining(" / "));
        return actor.name() + ", " + (titles.isEmpty() ? "no role" : titles) + ", " + country(actor) + ", as "
                + String.join(" | ", actor.names());
    }
}
