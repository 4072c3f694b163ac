package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Landmarks.Landmark;
import org.mahdar.reader.names.Lexicon.Organisation;
import org.mahdar.reader.names.Lexicon.Spot;
import org.mahdar.reader.names.Register.Draft;
import org.mahdar.reader.text.Sentence;

/** Enters what is no person: states, capitals, places and bodies, where no person's mention covers them. */
final class Things {

    private final Page page;
    private final BodyGrammar bodies;
    private final Landmarks landmarks;
    private final Register register;
    private final @Nullable String home;
    private final boolean[] covered;

    Things(
            Page page,
            BodyGrammar bodies,
            Landmarks landmarks,
            Register register,
            @Nullable String home,
            boolean[] covered) {
        this.page = page;
        this.bodies = bodies;
        this.landmarks = landmarks;
        this.register = register;
        this.home = home;
        this.covered = covered;
    }

    void enter() {
        for (Sentence sentence : page.words.text().sentences()) {
            int at = sentence.first();
            while (at < sentence.last()) {
                at = body(at, sentence);
            }
        }
        for (Landmark landmark : landmarks.all) {
            enter(landmark);
        }
        nameStates();
    }

    private int body(int at, Sentence sentence) {
        if (covered[at] || !page.isWord(at)) {
            return at + 1;
        }
        int limit = at;
        while (limit < sentence.last() && !covered[limit]) {
            limit++;
        }
        Body body = bodies.read(at, limit);
        if (body == null) {
            return at + 1;
        }
        Draft draft = draft(body);
        String form = written(body);
        draft.use(form);
        cover(body.first(), body.last());
        register.mentions.add(new Mention(
                body.first(), body.last(), body.first(), body.last(), Mention.Form.NAME, List.of(draft.id)));
        return body.last();
    }

    /** The body's name as written; what looks like a clitic may belong to it (واس). */
    private String written(Body body) {
        Match<Organisation> known =
                body.known() == null ? null : page.any(page.lexicon.organisations, body.first(), body.last());
        boolean whole = known != null && page.startsWhole(page.lexicon.organisations, body.first(), known);
        return whole
                ? page.words.text().span(body.first(), body.last()).exact()
                : Written.of(page, body.first(), body.last());
    }

    private Draft draft(Body body) {
        Organisation known = body.known();
        String form = written(body);
        String country = body.country() != null ? body.country() : body.national() ? home : null;
        String key = known != null ? known.reference() : key(body) + " " + country;
        Draft draft = register.draft(body.type(), key, form);
        if (draft.country == null) {
            draft.country = country;
        }
        draft.kind = body.kind();
        draft.reference = body.reference();
        if (form.length() > draft.name.length()) {
            draft.name = form;
        }
        return draft;
    }

    /** What a body is called without its nationality, so that "وزارة الخارجية" and "وزارة الخارجية القطرية" can be one. */
    private String key(Body body) {
        StringBuilder key = new StringBuilder();
        for (int i = body.first(); i < body.last(); i++) {
            if (page.demonym(i, body.last()) != null && i > body.first()) {
                break;
            }
            key.append(i == body.first() ? page.base(i) : page.form(i)).append(' ');
        }
        return key.toString();
    }

    private void enter(Landmark landmark) {
        String country = landmark.country();
        boolean free = isFree(landmark.first(), landmark.last());
        switch (landmark.kind()) {
            case STATE -> {
                if (country != null) {
                    Draft state = register.state(country);
                    if (free) {
                        state.use(Written.of(page, landmark.first(), landmark.last()));
                        mention(landmark, state);
                    }
                }
            }
            case CAPITAL, PLACE -> {
                if (country != null) {
                    register.state(country);
                }
                if (free) {
                    place(landmark);
                }
            }
            case DEMONYM -> {
                if (country != null) {
                    register.state(country);
                }
            }
        }
    }

    private void place(Landmark landmark) {
        String form = Written.of(page, landmark.first(), landmark.last());
        Spot spot = landmark.spot();
        String key = spot != null ? spot.reference() : "capital " + landmark.country();
        Draft place = register.draft(EntityType.PLACE, key, form);
        place.country = landmark.country();
        place.kind = spot == null ? "capital" : spot.kind();
        place.reference = spot == null ? null : spot.reference();
        place.use(form);
        mention(landmark, place);
    }

    private void mention(Landmark landmark, Draft draft) {
        cover(landmark.first(), landmark.last());
        register.mentions.add(new Mention(
                landmark.first(),
                landmark.last(),
                landmark.first(),
                landmark.last(),
                Mention.Form.NAME,
                List.of(draft.id)));
    }

    private boolean isFree(int first, int last) {
        for (int i = first; i < last; i++) {
            if (covered[i]) {
                return false;
            }
        }
        return true;
    }

    private void cover(int first, int last) {
        for (int i = first; i < last; i++) {
            covered[i] = true;
        }
    }

    /** A state is called as the report calls it, else by its capital, else by its usual name. */
    private void nameStates() {
        for (Draft draft : List.copyOf(register.drafts)) {
            if (draft.type == EntityType.STATE && !draft.forms.isEmpty()) {
                draft.name = draft.forms.get(0);
            } else if (draft.type == EntityType.STATE) {
                for (Draft place : register.drafts) {
                    if ("capital".equals(place.kind) && draft.country != null && draft.country.equals(place.country)) {
                        draft.name = place.name;
                    }
                }
            }
        }
    }
}
