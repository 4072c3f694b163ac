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

    private List<Integer> ownState() {
        for (int i = next - 1; i >= 0; i--) {
            Draft draft = register.drafts.get(before.get(i).entities().get(0));
            if (draft.type == EntityType.PERSON && draft.country != null) {
                return List.of(register.state(draft.country).id);
            }
        }
        return List.of();
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
