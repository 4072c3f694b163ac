package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Spot;
import org.mahdar.reader.names.States.State;
import org.mahdar.reader.text.Sentence;

/** The words of a report that speak of a country: states, capitals, nationalities and places, in text order. */
final class Landmarks {

    /** What a landmark is. */
    enum Kind {
        STATE,
        CAPITAL,
        DEMONYM,
        PLACE
    }

    /**
     * A landmark: the tokens from {@code first} to before {@code last}.
     *
     * @param spot the place where it is one, or null
     */
    record Landmark(
            int first,
            int last,
            int sentence,
            Kind kind,
            @Nullable String country,
            @Nullable Spot spot) {}

    final List<Landmark> all = new ArrayList<>();

    /** The landmarks of a page, but for those inside people's names. */
    Landmarks(Page page, List<Sighting> sightings) {
        boolean[] names = new boolean[page.size()];
        for (Sighting sighting : sightings) {
            for (int i = sighting.nameFirst(); i < sighting.nameLast(); i++) {
                names[i] = true;
            }
        }
        for (Sentence sentence : page.words.text().sentences()) {
            int at = sentence.first();
            while (at < sentence.last()) {
                Landmark landmark = page.isWord(at) && !names[at] ? at(page, at, sentence) : null;
                if (landmark == null) {
                    at++;
                } else {
                    all.add(landmark);
                    at = landmark.last();
                }
            }
        }
        tellCapitals(page);
    }

    /**
     * Where a state and another state's capital are spelt alike (Oman, Amman): the capital where the report speaks of its
     * state, and of nothing else of the other's.
     */
    private void tellCapitals(Page page) {
        List<Integer> doubtful = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Landmark landmark = all.get(i);
            Match<State> capital = landmark.kind() == Kind.STATE
                    ? page.any(page.lexicon.states.capitals, landmark.first(), landmark.last())
                    : null;
            if (capital != null && !capital.value().country().equals(landmark.country())) {
                doubtful.add(i);
            } else if (landmark.country() != null) {
                spoken.add(landmark.country());
            }
        }
        for (int i : doubtful) {
            Landmark state = all.get(i);
            Match<State> capital = page.any(page.lexicon.states.capitals, state.first(), state.last());
            if (capital != null && spoken.contains(capital.value().country()) && !spoken.contains(state.country())) {
                all.set(
                        i,
                        new Landmark(
                                state.first(),
                                state.last(),
                                state.sentence(),
                                Kind.CAPITAL,
                                capital.value().country(),
                                null));
            }
        }
    }

    private static @Nullable Landmark at(Page page, int at, Sentence sentence) {
        int limit = sentence.last();
        Match<State> state = page.state(at, limit);
        Match<State> capital = page.any(page.lexicon.states.capitals, at, limit);
        Match<State> demonym = page.any(page.lexicon.states.demonyms, at, limit);
        Match<Spot> place = page.any(page.lexicon.places, at, limit);
        int longest = Math.max(Math.max(end(state), end(capital)), Math.max(end(demonym), end(place)));
        if (longest < 0) {
            return null;
        }
        if (state != null && state.last() == longest) {
            return new Landmark(
                    at, longest, sentence.index(), Kind.STATE, state.value().country(), null);
        }
        if (capital != null && capital.last() == longest) {
            return new Landmark(
                    at, longest, sentence.index(), Kind.CAPITAL, capital.value().country(), null);
        }
        if (demonym != null && demonym.last() == longest) {
            return new Landmark(
                    at, longest, sentence.index(), Kind.DEMONYM, demonym.value().country(), null);
        }
        return place == null
                ? null
                : new Landmark(
                        at, longest, sentence.index(), Kind.PLACE, place.value().country(), place.value());
    }

    private static int end(@Nullable Match<?> match) {
        return match == null ? -1 : match.last();
    }
}
