package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.names.Lexicon.Honorific;
import org.mahdar.reader.names.Lexicon.Takes;

/** Who is meant by an office alone: "the Turkish foreign minister", "the minister", "his counterpart", "his highness". */
final class Callings {

    private final Page page;
    private final List<Person> persons;
    private final Map<Sighting, Person> who;
    private final @Nullable String home;

    Callings(Page page, Roll roll, @Nullable String home) {
        this.page = page;
        this.persons = roll.persons;
        this.who = roll.who;
        this.home = home;
    }

    /** Gives every counterpart with a name the office of whom he is the counterpart. */
    void counterparts(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            Person person = who.get(sighting);
            if (person != null && sighting.isCounterpart() && person.role == null) {
                RoleCode role = antecedentRole(sighting, sightings, sighting.country());
                person.role = role;
                if (person.country == null && role != null) {
                    person.country = home;
                }
            }
        }
    }

    /** Finds or makes the person of each sighting without a name; those it cannot tell stay out. */
    void resolve(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting.isNamed()) {
                continue;
            }
            Honorific honorific = sighting.honorific();
            Person person = honorific != null
                    ? nearest(sighting, honorific.roles(), null)
                    : sighting.isCounterpart() ? counterpart(sighting, sightings) : holder(sighting);
            if (person != null) {
                if (!who.containsKey(sighting)) {
                    person.add(sighting, null);
                }
                who.put(sighting, person);
            }
        }
    }

    private @Nullable Person holder(Sighting sighting) {
        Title title = sighting.title();
        if (title == null) {
            return null;
        }
        String country = sighting.country() != null ? sighting.country() : sighting.context();
        boolean vague = title.takes() == Takes.BODY && title.organisation() == null;
        List<Person> fitting = new ArrayList<>(2);
        for (Person person : persons) {
            if (Roles.fits(title.role(), person.role)
                    && (vague || title.role() != RoleCode.OFFICIAL || person.role == RoleCode.OFFICIAL)
                    && isSameOffice(title, person)
                    && agrees(title, country, person)) {
                fitting.add(person);
            }
        }
        if (home != null && isGuest(title)) {
            fitting.removeIf(person -> home.equals(person.country));
        }
        boolean specific = country != null || title.complete();
        Person person = pick(fitting, sighting, specific);
        if (person == null && specific) {
            person = royal(title, country);
        }
        return person != null || !specific ? person : unnamed(sighting, title, country);
    }

    /** The one prince of the report is its crown prince or its monarch if it speaks of one. */
    private @Nullable Person royal(Title title, @Nullable String country) {
        if (title.role() != RoleCode.CROWN_PRINCE && title.role() != RoleCode.MONARCH) {
            return null;
        }
        Person only = null;
        for (Person person : persons) {
            boolean prince = person.role == RoleCode.OTHER
                    && person.sightings.stream()
                            .anyMatch(s -> s.titles().stream().anyMatch(t -> t.takes() == Takes.ROYAL));
            if (prince && (person.country == null || person.country.equals(country))) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        if (only != null) {
            only.role = title.role();
            only.country = country != null ? country : home;
        }
        return only;
    }

    /** "الوزير الضيف": one who comes from another country. */
    private boolean isGuest(Title title) {
        return title.last() > title.first() + 1
                && "guest".equals(page.lexicon.adjectives.get(List.of(page.form(title.last() - 1))));
    }

    private boolean agrees(Title title, @Nullable String country, Person person) {
        if (country != null) {
            return country.equals(person.country);
        }
        return !title.complete() || title.isInternational() == person.international;
    }

    private @Nullable Person unnamed(Sighting sighting, Title title, @Nullable String country) {
        boolean vague = title.role() == RoleCode.OFFICIAL
                || title.role() == RoleCode.JOURNALIST
                || title.role() == RoleCode.MEMBER_OF_PARLIAMENT;
        boolean known =
                !vague && (country != null || title.organisation() != null || (home != null && title.complete()));
        if (!known || title.takes() == Takes.ROYAL || title.role() == RoleCode.OTHER) {
            return null;
        }
        Person person = new Person();
        person.role = title.role();
        person.country = country != null ? country : title.isInternational() ? null : home;
        person.international = title.isInternational();
        person.add(sighting, null);
        persons.add(person);
        who.put(sighting, person);
        return person;
    }

    /** Ministers of one state are told apart by their portfolio, heads and speakers of bodies by the body. */
    private boolean isSameOffice(Title title, Person person) {
        boolean byWords = (title.takes() == Takes.PORTFOLIO && title.role() == RoleCode.MINISTER)
                || (title.organisation() != null && !isOneOfAState(title.role()));
        if (!byWords) {
            return true;
        }
        String telling = telling(title);
        for (Sighting sighting : person.sightings) {
            for (Title held : sighting.titles()) {
                if (telling(held).equals(telling)) {
                    return true;
                }
            }
            Title after = sighting.after();
            if (after != null && telling(after).equals(telling)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOfAState(RoleCode role) {
        return switch (role) {
            case HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    MONARCH,
                    CROWN_PRINCE,
                    FOREIGN_MINISTER,
                    DEFENCE_MINISTER,
                    INTERIOR_MINISTER -> true;
            default -> false;
        };
    }

    private String telling(Title title) {
        Body body = title.organisation();
        int first = body != null ? body.first() : title.first() + 1;
        int last = body != null ? body.last() : Math.min(title.last(), title.first() + 2);
        StringBuilder words = new StringBuilder();
        for (int i = first; i < last; i++) {
            words.append(page.base(i)).append(' ');
        }
        return words.toString();
    }

    private @Nullable Person counterpart(Sighting sighting, List<Sighting> sightings) {
        String country = sighting.country();
        RoleCode role = antecedentRole(sighting, sightings, country);
        Title title = sighting.title();
        if (role == null || country == null || title == null) {
            return null;
        }
        List<Person> fitting = new ArrayList<>(2);
        for (Person person : persons) {
            if (country.equals(person.country) && Roles.fits(role, person.role)) {
                fitting.add(person);
            }
        }
        Person person = pick(fitting, sighting, true);
        if (person != null) {
            return person;
        }
        person = new Person();
        person.role = role;
        person.country = country;
        person.add(sighting, null);
        person.role = role;
        persons.add(person);
        who.put(sighting, person);
        return person;
    }

    /** The role of the last person before who has an office and is not of {@code country}; in a report from nowhere, of one whose country is told first. */
    private @Nullable RoleCode antecedentRole(Sighting sighting, List<Sighting> sightings, @Nullable String country) {
        RoleCode role = null;
        RoleCode unplaced = null;
        for (Sighting other : sightings) {
            if (other.first() >= sighting.first()) {
                break;
            }
            Person person = who.get(other);
            RoleCode held = person != null ? person.role : complete(other) ? other.role() : null;
            held = held == RoleCode.SPOKESPERSON ? null : held; // whose counterparts nobody meets
            String served = person != null ? person.country : other.country();
            if (held != null && country != null && served == null && home == null) {
                unplaced = held;
            } else if (held != null && (country == null || !country.equals(served))) {
                role = held;
            }
        }
        return role == null ? unplaced : role;
    }

    private static boolean complete(Sighting sighting) {
        Title title = sighting.title();
        return title != null && title.complete();
    }

    private static @Nullable Person nearest(Sighting sighting, List<Person> fitting) {
        Person best = null;
        int bestBefore = -1;
        for (Person person : fitting) {
            int before = person.before(sighting.first());
            if (before > bestBefore) {
                best = person;
                bestBefore = before;
            }
        }
        return best;
    }

    private @Nullable Person nearest(Sighting sighting, List<RoleCode> roles, @Nullable String country) {
        List<Person> fitting = new ArrayList<>(2);
        for (Person person : persons) {
            if (person.role != null
                    && roles.contains(person.role)
                    && (country == null || country.equals(person.country))) {
                fitting.add(person);
            }
        }
        return nearest(sighting, fitting);
    }

    /** The nearest before; where the office is told apart well enough, also one who is named only later. */
    private @Nullable Person pick(List<Person> fitting, Sighting sighting, boolean ahead) {
        Person before = nearest(sighting, fitting);
        if (before != null || !ahead || fitting.isEmpty()) {
            return before;
        }
        Person first = fitting.get(0);
        boolean foreign = sighting.country() == null
                && sighting.context() == null
                && home != null
                && first.country != null
                && !home.equals(first.country);
        return foreign ? null : first;
    }
}
