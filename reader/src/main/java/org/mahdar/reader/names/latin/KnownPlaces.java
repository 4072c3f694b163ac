package org.mahdar.reader.names.latin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.States;
import org.mahdar.reader.text.Normalizer;

/** Where capitals and known places lie and what they are in Wikidata. Tables are read when first asked. Thread-safe. */
public final class KnownPlaces {

    /**
     * A place.
     *
     * @param latitude degrees north, or null where uncertain
     * @param longitude degrees east, null with the latitude
     * @param wikidata its Wikidata id, or null where uncertain
     */
    public record Spot(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String wikidata) {}

    private static final class Holder {
        private static final Map<String, Spot> BY_NAME = read();
    }

    private KnownPlaces() {}

    /** The place of that name in {@code country} (ISO 3166-1 alpha-3, null for one in several), or null. */
    public static @Nullable Spot find(String name, @Nullable String country) {
        return Holder.BY_NAME.get(key(country == null ? "" : country, name));
    }

    private static String key(String country, String name) {
        return country + " " + Normalizer.fold(name);
    }

    private static Map<String, Spot> read() {
        Map<String, Spot> byName = new HashMap<>();
        Map<String, Row> gazetteer = new HashMap<>();
        for (Row row : Table.read(KnownPlaces.class, "gazetteer.tsv")) {
            gazetteer.put(key(row.get("country"), row.get("name")), row);
        }
        for (Row row : Table.read(States.class, "states.tsv")) {
            List<String> capitals = row.list("capitals");
            Row capital = capitals.isEmpty() ? null : gazetteer.get(key(row.get("country"), capitals.get(0)));
            if (capital != null) {
                capitals.stream()
                        .filter(name -> isSameCity(name, capitals.get(0)))
                        .forEach(name -> byName.put(key(row.get("country"), name), spot(capital, capital)));
            }
        }
        for (Row row : Table.read(States.class, "places.tsv")) {
            Row linked = gazetteer.get(key(row.get("country"), row.get("name")));
            Spot spot = spot(row, linked);
            if (spot.latitude() != null || spot.wikidata() != null) {
                byName.putIfAbsent(key(row.get("country"), row.get("name")), spot);
                row.list("names").forEach(name -> byName.putIfAbsent(key(row.get("country"), name), spot));
            }
        }
        return byName;
    }

    /** A state's capitals are spellings of one city, or cities that rank as capitals: only those that sound alike are one. */
    private static boolean isSameCity(String name, String usual) {
        return sound(name).equals(sound(usual));
    }

    private static String sound(String name) {
        return Sound.of(Normalizer.fold(name).replace(" ", ""));
    }

    private static Spot spot(Row place, @Nullable Row linked) {
        String latitude = place.get("latitude");
        return new Spot(
                latitude.isEmpty() ? null : Double.valueOf(latitude),
                latitude.isEmpty() ? null : Double.valueOf(place.get("longitude")),
                linked == null ? null : KnownOrganisations.present(linked.get("wikidata")));
    }
}
