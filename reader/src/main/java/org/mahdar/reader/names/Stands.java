package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Alias;
import org.mahdar.reader.names.Register.Draft;
import org.mahdar.reader.names.States.State;
import org.mahdar.reader.words.PartOfSpeech;

/** Enters words that stand for what has been spoken of: the two sides, his country, the ministry. */
final class Stands {

    private final Page page;
    private final Register register;
    private final boolean[] covered;
    /** The mentions so far, in text order. */
    private final List<Mention> before;

    private int next;

    Stands(Page page, Register register, boolean[] covered) {
        this.page = page;
        this.register = register;
        this.covered = covered;
        this.before = new ArrayList<>(register.mentions);
        before.sort(Comparator.comparingInt(Mention::first));
    }

    void enter() {
        for (int at = 0; at < page.size(); at++) {
            while (next < before.size() && before.get(next).first() < at) {
                next++;
            }
            if (!covered[at] && page.isWord(at)) {
                Match<Alias> alias = page.any(page.lexicon.aliases, at, page.size());
                if (alias != null) {
                    enter(at, alias);
                }
            }
        }
    }

    private void enter(int at, Match<Alias> match) {
        Alias alias = match.value();
        int last = match.last();
        List<Integer> meant = List.of();
        switch (alias.means()) {
            case "sides" -> meant = sides();
            case "ministers" -> meant = two(RoleCode.MINISTER);
            case "presidents" -> meant = two(RoleCode.HEAD_OF_STATE);
            case "leaders", "people" -> meant = two(null);
            case "own-state" -> meant = ownState();
            case "body" -> meant = body(alias.kind());
            case "side" -> {
                Match<State> demonym = page.demonym(last, page.size());
                if (demonym != null) {
                    meant = List.of(register.state(demonym.value().country()).id);
                    last = demonym.last();
                }
            }
            default -> {}
        }
        for (int i = at; i < last; i++) {
            if (covered[i]) {
                return;
            }
        }
        if (!meant.isEmpty()) {
            register.mentions.add(new Mention(at, last, at, at, Mention.Form.ALIAS, meant));
            for (int i = at; i < last; i++) {
                covered[i] = true;
            }
        }
    }

    /** The states of the two most recent people or states of different countries. */
    private List<Integer> sides() {
        String first = null;
        for (int i = next - 1; i >= 0; i--) {
            Draft draft = register.drafts.get(before.get(i).entities().get(0));
            String country = isSide(draft) ? draft.country : null;
            List<Integer> pair = pair(i);
            if (!pair.isEmpty() && (first == null || pair.contains(register.state(first).id))) {
                return pair;
            }
            if (country == null || country.equals(first)) {
                continue;
            }
            if (first != null) {
                return List.of(register.state(country).id, register.state(first).id);
            }
            first = country;
        }
        return List.of();
    }

    /** The two states of "between A and B" whose B is mention {@code i}, or none. */
    private List<Integer> pair(int i) {
        if (i == 0 || before.get(i - 1).last() != before.get(i).first()) {
            return List.of();
        }
        int at = before.get(i - 1).first();
        boolean between = at > 0 && "between".equals(page.lexicon.contexts.get(List.of(page.form(at - 1))));
        Draft one = register.drafts.get(before.get(i - 1).entities().get(0));
        Draft other = register.drafts.get(before.get(i).entities().get(0));
        boolean states = one.type != EntityType.PERSON && other.type != EntityType.PERSON;
        if (!between || !states || one.country == null || other.country == null || one.country.equals(other.country)) {
            return List.of();
        }
        return List.of(register.state(one.country).id, register.state(other.country).id);
    }

    private static boolean isSide(Draft draft) {
        return draft.type == EntityType.STATE
                || draft.type == EntityType.PERSON
                || "ministry".equals(draft.kind)
                || "government".equals(draft.kind);
    }

    private List<Integer> two(@Nullable RoleCode role) {
        List<Integer> found = new ArrayList<>(2);
        List<String> countries = new ArrayList<>(2);
        for (int i = next - 1; i >= 0 && found.size() < 2; i--) {
            Draft draft = register.drafts.get(before.get(i).entities().get(0));
            if (draft.type != EntityType.PERSON || found.contains(draft.id)) {
                continue;
            }
            RoleCode held = Register.role(draft);
            boolean fits = held != null
                    && (role == null || Roles.fits(role, held))
                    && (draft.country == null || !countries.contains(draft.country));
            if (fits) {
                found.add(0, draft.id);
                if (draft.country != null) {
                    countries.add(draft.country);
                }
            }
        }
        return found.size() == 2 ? found : List.of();
    }

    /** Whether a preposition stands before the word or is glued to it. */
    private boolean isGoverned(int at) {
        return !page.preposition(at).isEmpty()
                || (at > 0 && page.words.get(at - 1).reading().pos() == PartOfSpeech.PREPOSITION);
    }

    /** The state of the last person who is a verb's subject in the nearest sentence with people, else of the last one. */
    private List<Integer> ownState() {
        String nearest = null;
        String free = null;
        int sentence = -1;
        for (int i = next - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            Draft draft = register.drafts.get(mention.entities().get(0));
            if (draft.type != EntityType.PERSON || draft.country == null) {
                continue;
            }
            int said = page.sentenceOf(mention.first());
            if (nearest != null && said != sentence) {
                break;
            }
            if (mention.first() > 0 && page.isLikelyVerb(mention.first() - 1)) {
                return List.of(register.state(draft.country).id);
            }
            if (!isGoverned(mention.first()) && free == null) {
                free = draft.country;
            }
            nearest = nearest == null ? draft.country : nearest;
            sentence = said;
        }
        String country = free != null ? free : nearest;
        return country == null ? List.of() : List.of(register.state(country).id);
    }

    private List<Integer> body(String kind) {
        for (int i = next - 1; i >= 0; i--) {
            Draft draft = register.drafts.get(before.get(i).entities().get(0));
            if (kind.equals(draft.kind)) {
                return List.of(draft.id);
            }
        }
        return List.of();
    }
}
