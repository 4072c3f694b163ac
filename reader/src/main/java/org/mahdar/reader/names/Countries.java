package org.mahdar.reader.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.names.Landmarks.Landmark;
import org.mahdar.reader.names.Lexicon.Given;
import org.mahdar.reader.names.States.State;

/**
 * Whose an office without a country is: that of the outlet, or of the country the report has just spoken of. A given name
 * tells which of them cannot be meant.
 */
final class Countries {

    /** How far from a name, in tokens, the country in its sentence may be that its office belongs to. */
    private static final int REACH = 25;

    private final Page page;
    private final Landmarks landmarks;
    private final @Nullable String outlet;
    private final boolean national;
    private final Set<String> held = new HashSet<>();

    Countries(Page page, Landmarks landmarks, @Nullable Outlet outlet) {
        this.page = page;
        this.landmarks = landmarks;
        this.outlet = outlet == null ? null : outlet.country();
        this.national = outlet != null && outlet.country() != null && Outlets.isNational(outlet);
    }

    /** The country of the outlet where institutions without a country are its own, or null. */
    @Nullable
    String home() {
        return national ? outlet : null;
    }

    /** Gives a country to every person whose titles tell none and whose office can be told to be a country's. */
    void assign(List<Person> persons) {
        for (Person person : persons) {
            hold(person);
        }
        for (Person person : persons) {
            if (person.country == null) {
                person.country = of(person);
                hold(person);
            }
        }
    }

    /** A state has one president, one foreign minister: who holds such an office by his own title holds it alone. */
    private void hold(Person person) {
        if (person.role != null && person.country != null && isSingular(person.role)) {
            held.add(person.role.code() + " " + person.country);
        }
    }

    private boolean isHeld(@Nullable RoleCode role, @Nullable String country) {
        return role != null && country != null && held.contains(role.code() + " " + country);
    }

    private static boolean isSingular(RoleCode role) {
        return switch (role) {
            case HEAD_OF_STATE,
                    MONARCH,
                    CROWN_PRINCE,
                    HEAD_OF_GOVERNMENT,
                    FOREIGN_MINISTER,
                    DEFENCE_MINISTER,
                    INTERIOR_MINISTER -> true;
            default -> false;
        };
    }

    /** The country of a person whose titles tell none, or null. */
    private @Nullable String of(Person person) {
        if (person.international || person.role == null || !servesState(person.role)) {
            return null;
        }
        Sighting titled = titled(person);
        if (titled == null) {
            return null;
        }
        List<String> tongues = tongues(person);
        if (titled.context() != null && !isHeld(person.role, titled.context())) {
            return titled.context();
        }
        if (person.relative != null) {
            return person.relative.country;
        }
        Title owned = titled.title();
        if (owned != null && owned.owned() && owned.organisation() == null) {
            return owner(owned.first(), person.role);
        }
        if (isForeign(person.role)) {
            String spoken = nearestInSentence(titled.first());
            if (spoken != null && !spoken.equals(outlet)) {
                return spoken;
            }
        }
        if (national && outlet != null && canHave(outlet, person.role) && speaks(outlet, tongues)) {
            return outlet;
        }
        Title title = titled.title();
        Body body = title == null ? null : title.organisation();
        boolean stately = isOfState(person.role) || (body != null && body.national());
        return stately ? spokenOf(titled.first(), tongues, person.role) : null;
    }

    /** Envoys of the outlet's own country are seldom met without their country's name. */
    private static boolean isForeign(RoleCode role) {
        return role == RoleCode.ENVOY || role == RoleCode.AMBASSADOR;
    }

    /** Whom a pronoun in a title stands for: the state spoken of last before it, in its sentence or the one before. */
    private @Nullable String owner(int token, RoleCode role) {
        int sentence = page.sentenceOf(token);
        String country = null;
        for (Landmark landmark : landmarks.all) {
            boolean near = landmark.sentence() >= sentence - 1 && landmark.first() < token;
            if (near && landmark.country() != null && !isHeld(role, landmark.country())) {
                country = landmark.country();
            }
        }
        return country;
    }

    /** The country of the last landmark before {@code token} in its sentence, or null. */
    private @Nullable String nearestInSentence(int token) {
        int sentence = page.sentenceOf(token);
        String country = null;
        for (Landmark landmark : landmarks.all) {
            if (landmark.sentence() == sentence && landmark.first() < token && landmark.country() != null) {
                country = landmark.country();
            }
        }
        return country;
    }

    private static @Nullable Sighting titled(Person person) {
        for (Sighting sighting : person.sightings) {
            if (sighting.role() != null) {
                return sighting;
            }
        }
        return null;
    }

    /** Whether the office is one of a state's own, so that the state spoken of is meant. */
    private static boolean isOfState(RoleCode role) {
        return switch (role) {
            case OFFICIAL, AGENCY_HEAD, SPOKESPERSON, SECRETARY_GENERAL, ADVISER, PARTY_LEADER, ENVOY, AMBASSADOR ->
                false;
            default -> true;
        };
    }

    private static boolean servesState(RoleCode role) {
        return role != RoleCode.OTHER && role != RoleCode.JOURNALIST && role != RoleCode.SECRETARY_GENERAL;
    }

    private List<String> tongues(Person person) {
        Spelling name = person.name;
        if (name == null || name.size() < 1) {
            return List.of();
        }
        List<String> family = page.lexicon.tonguesOfFamily(name.last());
        if (!family.isEmpty()) {
            return family;
        }
        String first = name.first();
        int space = first.indexOf(' ');
        Given given = page.lexicon.given(first);
        if (given == null && space > 0) {
            return "first".equals(page.lexicon.cue(first.substring(0, space))) ? List.of("ar") : List.of();
        }
        return given == null ? List.of() : given.tongues();
    }

    private static boolean speaks(String country, List<String> tongues) {
        State state = States.find(country);
        if (tongues.isEmpty() || state == null || state.tongues().isEmpty()) {
            return true;
        }
        return tongues.stream().anyMatch(state.tongues()::contains);
    }

    /** A kingdom has no president, a republic no king. */
    private static boolean canHave(String country, RoleCode role) {
        return switch (role) {
            case MONARCH, CROWN_PRINCE -> reigns(country);
            case HEAD_OF_STATE -> !reigns(country);
            default -> true;
        };
    }

    private static boolean reigns(String country) {
        State state = States.find(country);
        return state != null && state.monarchy();
    }

    /**
     * The country the report speaks of where the name stands, of those it can be from: that of the nearest landmark in the
     * sentence, else the one the report speaks of most and more than once. Null where that does not decide.
     */
    private @Nullable String spokenOf(int token, List<String> tongues, RoleCode role) {
        int sentence = page.sentenceOf(token);
        String nearest = null;
        int distance = REACH;
        Map<String, Integer> counts = new HashMap<>();
        for (Landmark landmark : landmarks.all) {
            String country = landmark.country();
            if (country == null || isHeld(role, country) || !speaks(country, tongues) || !canHave(country, role)) {
                continue;
            }
            counts.merge(country, 1, Integer::sum);
            int away = Math.abs(landmark.first() - token);
            if (landmark.sentence() == sentence && away < distance) {
                nearest = country;
                distance = away;
            }
        }
        return nearest == null ? mostSpokenOf(counts) : nearest;
    }

    private static @Nullable String mostSpokenOf(Map<String, Integer> counts) {
        String most = null;
        int count = 1;
        boolean tied = false;
        for (Map.Entry<String, Integer> country : counts.entrySet()) {
            if (country.getValue() > count) {
                most = country.getKey();
                count = country.getValue();
                tied = false;
            } else if (country.getValue() == count) {
                tied = true;
            }
        }
        return tied ? null : most;
    }
}
