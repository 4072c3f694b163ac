package org.mahdar.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;

class TablesTest {

    private static final List<String> KINDS =
            List.of("agency", "newspaper", "broadcaster", "ministry", "government", "website", "other");

    @ParameterizedTest
    @ValueSource(strings = {"places.tsv", "organisations.tsv", "outlets.tsv", "titles.tsv"})
    void countriesAreStates(String table) {
        for (Row row : Table.read(Lexicon.class, table)) {
            String country = row.get("country");
            assertThat(country.isEmpty() || States.find(country) != null)
                    .as(row.reference())
                    .isTrue();
        }
    }

    @Test
    void statesAreComplete() {
        Set<String> ids = new HashSet<>();
        assertThat(States.all()).hasSizeGreaterThan(195);
        for (States.State state : States.all()) {
            assertThat(state.country()).hasSize(3);
            assertThat(state.tongues()).as(state.reference()).isNotEmpty();
            assertThat(state.wikidata() == null || ids.add(state.wikidata()))
                    .as(state.reference())
                    .isTrue();
        }
        assertThat(States.find("TUR"))
                .isNotNull()
                .extracting(States.State::english)
                .isEqualTo("Türkiye");
        assertThat(States.find("XXX")).isNull();
    }

    @Test
    void coordinatesLieOnEarth() {
        for (Row row : Table.read(Lexicon.class, "places.tsv")) {
            if (!row.get("latitude").isEmpty()) {
                assertThat(Double.parseDouble(row.get("latitude")))
                        .as(row.reference())
                        .isBetween(-90.0, 90.0);
                assertThat(Double.parseDouble(row.get("longitude")))
                        .as(row.reference())
                        .isBetween(-180.0, 180.0);
            }
        }
    }

    @Test
    void titlesHaveRolesOfTheContract() {
        for (Row row : Table.read(Lexicon.class, "titles.tsv")) {
            assertThat(RoleCode.of(row.get("role"))).as(row.reference()).isNotNull();
        }
    }

    @Test
    void outletsAreCompleted() {
        assertThat(Outlets.find("skynews").country()).isEqualTo("ARE");
        assertThat(Outlets.find("وكالة الأنباء العراقية (واع)").kind()).isEqualTo("agency");
        assertThat(Outlets.find("nobody knows it").country()).isNull();
        for (Row row : Table.read(Lexicon.class, "outlets.tsv")) {
            assertThat(KINDS).as(row.reference()).contains(row.get("kind"));
        }
    }

    @Test
    void givenNamesAreMany() {
        assertThat(Table.read(Lexicon.class, "given-names.tsv")).hasSizeGreaterThan(1_500);
        assertThat(Table.read(Lexicon.class, "places.tsv")).hasSizeGreaterThan(500);
    }
}
