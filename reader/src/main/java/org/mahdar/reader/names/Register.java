package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;

/** The entities and mentions of a report while they are being collected. */
final class Register {

    /** An entity before it is finished. */
    static final class Draft {
        final int id;
        final EntityType type;
        String name;
        final List<String> forms = new ArrayList<>(2);
        boolean named = true;

        @Nullable
        String country;

        List<Office> offices = List.of();

        @Nullable
        String kind;

        @Nullable
        String reference;

        Draft(int id, EntityType type, String name) {
            this.id = id;
            this.type = type;
            this.name = name;
        }

        void use(String form) {
            if (!forms.contains(form)) {
                forms.add(form);
            }
        }
    }

    final List<Draft> drafts = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Names.Variant> variants = new ArrayList<>();
    private final Map<String, Draft> byKey = new LinkedHashMap<>();

    Draft draft(EntityType type, String key, String name) {
        String typed = type + " " + key;
        Draft draft = byKey.get(typed);
        if (draft == null) {
            draft = new Draft(drafts.size(), type, name);
            drafts.add(draft);
            byKey.put(typed, draft);
        }
        return draft;
    }

    /** The state of {@code country}, made if need be. */
    Draft state(String country) {
        Draft draft = byKey.get(EntityType.STATE + " " + country);
        if (draft != null) {
            return draft;
        }
        States.State state = States.find(country);
        draft = draft(EntityType.STATE, country, state == null ? country : state.name());
        draft.country = country;
        draft.kind = "country";
        draft.reference = state == null ? null : state.reference();
        return draft;
    }

    /** Enters a person with all mentions. */
    void person(Page page, Person person) {
        Draft draft = draft(EntityType.PERSON, "#" + drafts.size(), "");
        person.id = draft.id;
        draft.offices = Offices.of(page, person);
        draft.country = person.country;
        Spelling name = person.name;
        draft.named = name != null;
        draft.name = name != null ? name.written() : calling(page, person);
        for (Sighting sighting : person.sightings) {
            mention(page, person, sighting, draft);
        }
    }

    private static String calling(Page page, Person person) {
        Sighting first = person.sightings.get(0);
        return Written.of(page, first.first(), first.last());
    }

    private void mention(Page page, Person person, Sighting sighting, Draft draft) {
        Mention.Form form = sighting.isNamed()
                ? Mention.Form.NAME
                : sighting.honorific() != null ? Mention.Form.ALIAS : Mention.Form.ROLE;
        mentions.add(new Mention(
                sighting.first(), sighting.last(), sighting.nameFirst(), sighting.nameLast(), form, List.of(draft.id)));
        if (sighting.isNamed()) {
            Spelling spelling = Spelling.of(page, sighting.nameFirst(), sighting.nameLast());
            draft.use(spelling.written());
            if (differs(person, spelling)) {
                variants.add(new Names.Variant(draft.id, sighting.nameFirst(), sighting.nameLast()));
            }
        }
    }

    /** Whether a part that sounds like one of the first spelling is written otherwise. */
    private static boolean differs(Person person, Spelling spelling) {
        Spelling first = person.spellings.get(0);
        for (int i = 0; i < spelling.size(); i++) {
            for (int j = 0; j < first.size(); j++) {
                if (spelling.keys().get(i).equals(first.keys().get(j))
                        && !bare(spelling.parts().get(i))
                                .equals(bare(first.parts().get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String bare(String part) {
        return part.startsWith("ال") ? part.substring(2) : part;
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            entities.add(new Entity(
                    draft.id,
                    draft.type,
                    draft.name,
                    draft.forms,
                    draft.named,
                    draft.country,
                    draft.offices,
                    draft.kind,
                    draft.reference));
        }
        return entities;
    }

    /** The role of a person's most telling office, or null. */
    static @Nullable RoleCode role(Draft draft) {
        return draft.offices.isEmpty() ? null : draft.offices.get(0).role();
    }
}
