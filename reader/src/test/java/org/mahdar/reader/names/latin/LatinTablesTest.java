package org.mahdar.reader.names.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.States;
import org.mahdar.reader.text.Normalizer;

class LatinTablesTest {

    private static final Set<String> TONGUES = Set.of("ar", "tr", "fa", "ru", "we", "he", "ea", "ja", "sa", "af");

    @Test
    void namesAreMany() {
        List<Row> rows = Table.read(NameLexicon.class, "names-latin.tsv");
        assertThat(rows).hasSizeGreaterThan(1_200);
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            assertThat(row.list("latin"))
                    .as(row.reference())
                    .isNotEmpty()
                    .allSatisfy(latin -> assertThat(latin).matches("[\\p{IsLatin}'’ -]+"));
            assertThat(row.list("tongues")).as(row.reference()).isNotEmpty().allMatch(TONGUES::contains);
            assertThat(row.get("name").split(" ", -1).length)
                    .as(row.reference())
                    .isLessThanOrEqualTo(NameLexicon.LONGEST);
            for (String tongue : row.list("tongues")) {
                assertThat(seen.add(tongue + Normalizer.fold(row.get("name"))))
                        .as(row.reference())
                        .isTrue();
            }
        }
    }

    @Test
    void knownOrganisationsAreInTheLexicon() {
        Set<String> names = Table.read(States.class, "organisations.tsv").stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        for (Row row : Table.read(NameLexicon.class, "organisations-english.tsv")) {
            assertThat(names).as(row.reference()).contains(row.get("name"));
            assertThat(row.get("english")).as(row.reference()).isNotEmpty();
            assertIsNewId(row, ids);
        }
        assertThat(KnownOrganisations.find(List.of("الناتو"), null))
                .isEqualTo(new KnownOrganisations.Organisation("NATO", "Q7184", null));
        assertThat(KnownOrganisations.find(List.of("حزب المحافظين"), "CAN")).isNull();
        assertThat(KnownOrganisations.find(List.of("جمعية لا يعرفها أحد"), null))
                .isNull();
    }

    @Test
    void knownPlacesAreInTheLexicon() {
        Set<String> places = new HashSet<>();
        Table.read(States.class, "places.tsv").forEach(row -> places.add(row.get("country") + row.get("name")));
        for (States.State state : States.all()) {
            places.add(state.country() + state.capital());
        }
        Set<String> ids = new HashSet<>();
        for (Row row : Table.read(NameLexicon.class, "gazetteer.tsv")) {
            assertThat(places).as(row.reference()).contains(row.get("country") + row.get("name"));
            assertIsNewId(row, ids);
        }
        assertThat(KnownPlaces.find("كابول", "AFG")).isEqualTo(new KnownPlaces.Spot(34.53, 69.17, "Q5838"));
        assertThat(KnownPlaces.find("طرابلس", "LBN")).isNull();
        assertThat(KnownPlaces.find("القدس الغربية", "ISR")).isNull();
    }

    private static void assertIsNewId(Row row, Set<String> ids) {
        String id = row.get("wikidata");
        assertThat(id.isEmpty() || (id.matches("Q[1-9][0-9]*") && ids.add(id)))
                .as(row.reference())
                .isTrue();
    }
}
