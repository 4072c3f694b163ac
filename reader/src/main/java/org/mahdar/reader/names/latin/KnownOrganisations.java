package org.mahdar.reader.names.latin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.States;
import org.mahdar.reader.text.Normalizer;

/** The English names and Wikidata ids of well known organisations. Tables are read when first asked. Thread-safe. */
public final class KnownOrganisations {

    /**
     * An organisation.
     *
     * @param english its name or acronym in English-language news
     * @param wikidata its Wikidata id, or null where uncertain
     * @param country its country as the lexicon has it, or null for an international one
     */
    public record Organisation(
            String english,
            @Nullable String wikidata,
            @Nullable String country) {}

    private static final class Holder {
        private static final Map<String, Organisation> BY_NAME = read();
    }

    private KnownOrganisations() {}

    /**
     * The organisation that one of {@code names} names in full, or null.
     *
     * @param names every form the report uses, as written
     * @param country the country the report gives it; an organisation of another country is another
     */
    public static @Nullable Organisation find(List<String> names, @Nullable String country) {
        for (String name : names) {
            Organisation known = Holder.BY_NAME.get(Normalizer.fold(name));
            if (known != null && (country == null || known.country() == null || country.equals(known.country()))) {
                return known;
            }
        }
        return null;
    }

    private static Map<String, Organisation> read() {
        Map<String, Row> english = new HashMap<>();
        for (Row row : Table.read(KnownOrganisations.class, "organisations-english.tsv")) {
            english.put(row.get("name"), row);
        }
        Map<String, Organisation> byName = new HashMap<>();
        for (Row row : Table.read(States.class, "organisations.tsv")) {
            Row known = english.get(row.get("name"));
            if (known != null) {
                Organisation organisation = new Organisation(
                        known.get("english"), present(known.get("wikidata")), present(row.get("country")));
                byName.put(Normalizer.fold(row.get("name")), organisation);
                row.list("names").forEach(name -> byName.putIfAbsent(Normalizer.fold(name), organisation));
            }
        }
        return byName;
    }

    static @Nullable String present(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
