package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.States.State;

/** Whose people a sentence is speaking of, by delegations, sides and lists. */
final class Setting {

    private final Page page;
    private final Lexicon lexicon;
    /** The sightings so far. */
    private final List<Sighting> found;

    /** The country of a delegation spoken of, or null. */
    private @Nullable String delegation;

    /** The country of the last delegation whose country was told, or null. */
    private @Nullable String lastDelegation;

    private boolean members;

    Setting(Page page, List<Sighting> found) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.found = found;
    }

    /** A new sentence begins. */
    void begin() {
        delegation = null;
        members = false;
    }

    /** Notes a delegation and the word that introduces its members. */
    void steer(int at, int limit) {
        Match<String> context = page.any(lexicon.contexts, at, limit);
        if (context == null) {
            if (members && page.words.get(at).conjunction().equals("و") && page.isLikelyVerb(at)) {
                members = false;
            }
            return;
        }
        if (context.value().equals("members")) {
            members = true;
        } else if (context.value().equals("side")) {
            Match<State> demonym = page.demonym(context.last(), limit);
            if (demonym != null) {
                delegation = demonym.value().country();
                members = true;
            }
        } else if (context.value().equals("delegation")) {
            int pos = context.last();
            for (int i = pos; i < Math.min(limit, pos + 3); i++) {
                Match<State> demonym = page.demonym(i, limit);
                if (demonym != null) {
                    delegation = demonym.value().country();
                    lastDelegation = delegation;
                    return;
                }
            }
            if (page.isDefinite(at) && lastDelegation != null) {
                delegation = lastDelegation;
            } else if (!found.isEmpty() && !found.get(found.size() - 1).titles().isEmpty()) {
                delegation = found.get(found.size() - 1).country();
            }
        }
    }

    /** The country that a list or a delegation lends to a title without one. */
    @Nullable
    String country(int at) {
        if (members && delegation != null) {
            return delegation;
        }
        if (found.isEmpty() || !page.hasConjunction(at)) {
            return null;
        }
        Sighting before = found.get(found.size() - 1);
        boolean adjacent = before.last() == at || (before.last() == at - 1 && page.isComma(at - 1));
        if (!adjacent || before.isCounterpart() || (before.titles().isEmpty() && before.after() == null)) {
            return null;
        }
        return before.country() != null ? before.country() : before.context();
    }

    /** Whether what stands at {@code at} is named after the person whose name follows: "مطار فلان". */
    boolean isEponym(int at, int limit) {
        Match<String> context = page.any(lexicon.contexts, at, limit);
        return context != null && context.value().equals("eponym");
    }
}
