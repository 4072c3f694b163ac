package org.mahdar.lab.score;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;

/**
 * Which names mean a state: Unicode's Arabic names of the countries (CLDR, from the JDK) and {@code states.tsv}. The
 * scorer keeps its own list so that it does not measure the reader with the reader's own lexicon.
 */
final class States {

    private static final Map<String, String> CODES = load();

    private States() {}

    /** The country (ISO 3166-1 alpha-3) of the state called {@code name}, or null if no state is called so. */
    static @Nullable String country(String name) {
        return CODES.get(Wording.key(name));
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        Locale arabic = Locale.forLanguageTag("ar");
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            codes.put(Wording.key(locale.getDisplayCountry(arabic)), locale.getISO3Country());
        }
        for (Row row : Table.read(States.class, "states.tsv")) {
            for (String name : row.list("names")) {
                codes.put(Wording.key(name), row.get("country"));
            }
        }
        return Map.copyOf(codes);
    }
}
