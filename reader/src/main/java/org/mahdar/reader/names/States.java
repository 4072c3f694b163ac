package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;

/** The states of the world as states.tsv has them. Thread-safe. */
public final class States {

    /**
     * A state.
     *
     * @param country ISO 3166-1 alpha-3, XKX for Kosovo
     * @param name its usual Arabic name
     * @param names every Arabic name, the usual one first
     * @param capital the usual Arabic name of its capital, or null
     * @param english its English label
     * @param turkish its Turkish label
     * @param wikidata its Wikidata id, or null where uncertain
     * @param tongues where its people's given names come from, as given-names.tsv tells them apart
     * @param monarchy whether a monarch reigns there
     * @param reference the lexicon line
     */
    public record State(
            String country,
            String name,
            List<String> names,
            @Nullable String capital,
            String english,
            String turkish,
            @Nullable String wikidata,
            List<String> tongues,
            boolean monarchy,
            String reference) {

        public State {
            names = List.copyOf(names);
            tongues = List.copyOf(tongues);
        }
    }

    private static final States TABLE = new States();

    final Lookup<State> named = new Lookup<>();
    final Lookup<State> capitals = new Lookup<>();
    final Lookup<State> demonyms = new Lookup<>();
    private final Map<String, State> byCountry = new LinkedHashMap<>();

    private States() {
        List<String> endings = new ArrayList<>();
        for (Row row : Table.read(States.class, "demonym-endings.tsv")) {
            endings.add(row.get("ending"));
        }
        for (Row row : Table.read(States.class, "states.tsv")) {
            State state = state(row);
            byCountry.put(state.country(), state);
            state.names().forEach(name -> named.add(name, state));
            row.list("capitals").forEach(capital -> capitals.add(capital, state));
            row.list("demonyms").forEach(demonym -> addDemonym(demonym, endings, state));
            row.list("plurals").forEach(plural -> {
                demonyms.add(plural, state);
                demonyms.add("ال" + plural, state);
            });
        }
        // Last, so that names in the table go first: "جمهورية الصين" is not China's.
        for (Row row : Table.read(States.class, "state-forms.tsv")) {
            byCountry.values().forEach(state -> named.add(row.get("form") + " " + state.name(), state));
        }
    }

    /** The state of {@code country}, ISO 3166-1 alpha-3, or null if there is none. */
    public static @Nullable State find(String country) {
        return TABLE.byCountry.get(country);
    }

    /** The country whose nationality the normalised {@code form} is, with or without its article, or null. */
    public static @Nullable String nationality(String form) {
        State state = TABLE.demonyms.get(List.of(form));
        return state == null ? null : state.country();
    }

    /** All states, in the order of the table. */
    public static List<State> all() {
        return List.copyOf(TABLE.byCountry.values());
    }

    static States table() {
        return TABLE;
    }

    private static State state(Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.get("name"));
        names.addAll(row.list("names"));
        names.addAll(row.list("official"));
        List<String> capitals = row.list("capitals");
        String wikidata = row.get("wikidata");
        return new State(
                row.get("country"),
                row.get("name"),
                names,
                capitals.isEmpty() ? null : capitals.get(0),
                row.get("english"),
                row.get("turkish"),
                wikidata.isEmpty() ? null : wikidata,
                row.list("tongues"),
                row.get("monarchy").equals("yes"),
                row.reference());
    }

    /** Adds every inflected form; a nationality of two words agrees in both (الكورية الشمالية). */
    private void addDemonym(String demonym, List<String> endings, State state) {
        String[] words = demonym.split(" ", -1);
        for (String ending : endings) {
            for (String article : List.of("", "ال")) {
                StringBuilder form = new StringBuilder();
                for (String word : words) {
                    boolean inflects = word.endsWith("ي") || words.length == 1 || word.equals(words[words.length - 1]);
                    form.append(form.isEmpty() ? "" : " ");
                    form.append(inflects ? article + word + ending : word);
                }
                demonyms.add(form.toString(), state);
            }
        }
    }
}
