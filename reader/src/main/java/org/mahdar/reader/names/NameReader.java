package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.reader.words.Words;

/**
 * Reads who and what a report names: people with their offices, organisations, groups, states and places, who is meant by an
 * office or an alias, and other spellings of one name. Linear in the report's length but for the number of people in it.
 * Thread-safe; never fails on any text.
 */
public final class NameReader {

    private NameReader() {}

    /**
     * The names of a report.
     *
     * @param words the report's words
     * @param outlet who published it; its country is that of institutions named without one, if it is a national outlet
     */
    public static Names read(Words words, @Nullable Outlet outlet) {
        Page page = new Page(words);
        BodyGrammar bodies = new BodyGrammar(page);
        Set<String> families = new HashSet<>();
        for (Sighting sighting : new SightingFinder(page, bodies, Set.of()).find()) {
            if (sighting.nameLast() > sighting.nameFirst()) {
                families.add(page.form(sighting.nameLast() - 1));
            }
        }
        List<Sighting> sightings = new ArrayList<>(new SightingFinder(page, bodies, families).find());
        Roll roll = new Roll(page, sightings);
        boolean[] covered = new boolean[words.size()];
        sightings.forEach(sighting -> cover(covered, sighting.first(), sighting.last()));
        sightings.addAll(roll.bare(covered));
        sightings.sort(Comparator.comparingInt(Sighting::first));

        Landmarks landmarks = new Landmarks(page, sightings);
        Countries countries = new Countries(page, landmarks, outlet);
        Callings callings = new Callings(page, roll, countries.home());
        roll.relatives(sightings);
        callings.counterparts(sightings);
        countries.assign(roll.persons);
        callings.resolve(sightings);
        return assemble(page, bodies, landmarks, countries, roll);
    }

    private static Names assemble(Page page, BodyGrammar bodies, Landmarks landmarks, Countries countries, Roll roll) {
        Register register = new Register();
        roll.persons.sort(
                Comparator.comparingInt(person -> person.sightings.get(0).first()));
        roll.persons.forEach(person -> register.person(page, person));
        boolean[] covered = new boolean[page.size()];
        register.mentions.forEach(mention -> cover(covered, mention.first(), mention.last()));
        new Things(page, bodies, landmarks, register, countries.home(), covered).enter();
        new Stands(page, register, covered).enter();
        register.mentions.sort(Comparator.comparingInt(Mention::first));
        return new Names(register.entities(), register.mentions, register.variants);
    }

    private static void cover(boolean[] covered, int first, int last) {
        for (int i = first; i < last; i++) {
            covered[i] = true;
        }
    }
}
