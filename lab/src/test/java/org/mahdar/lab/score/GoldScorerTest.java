package org.mahdar.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mahdar.lab.score.Example.at;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.cli.score.Measure;
import org.mahdar.cli.score.Mistake;
import org.mahdar.cli.score.ScoreSheet;
import org.mahdar.cli.score.Scorer;
import org.mahdar.cli.score.Scores;
import org.mahdar.minutes.*;

class GoldScorerTest {

    @TempDir
    Path directory;

    private final Example example = new Example();

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(directory.resolve("t1.json"), Example.GOLD);
    }

    private Scores score() throws IOException {
        return new GoldScorer().score(directory, report -> example.minutes());
    }

    @Test
    void minutes_that_agree_with_the_gold_score_full_marks() throws IOException {
        Scores scores = score();

        assertThat(scores.measures())
                .allSatisfy(
                        measure -> assertThat(measure.f1()).as(measure.layer()).isEqualTo(1));
        assertThat(scores.measures())
                .allSatisfy(measure ->
                        assertThat(measure.gold()).as(measure.layer()).isPositive());
        assertThat(scores.faults())
                .allSatisfy(fault -> assertThat(fault.count()).isZero());
        assertThat(scores.mistakes()).isEmpty();
    }

    @Test
    void the_reader_is_given_the_report_of_the_gold() throws IOException {
        new GoldScorer().score(directory, report -> {
            assertThat(report.id()).isEqualTo("t1");
            assertThat(report.text()).isEqualTo(Example.TEXT);
            assertThat(report.published()).hasToString("2025-10-12");
            assertThat(report.outlet()).isEqualTo(new Outlet("صحيفة", null, null));
            return example.minutes();
        });
    }

    @Test
    void an_invented_person_costs_precision_and_is_told() throws IOException {
        example.actors.add(Example.person("a9", "نظيره التركي", RoleCode.OTHER, "TUR"));

        assertThat(score().measure("persons by name")).isEqualTo(new Measure("persons by name", 2, 3, 2));
        assertThat(score().mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.kind()).isEqualTo(Mistake.Kind.INVENTED));
    }

    @Test
    void a_person_with_another_role_is_found_but_not_right() throws IOException {
        example.actors.set(0, Example.person("a1", "سامر الحلبي", RoleCode.MINISTER, "SYR"));

        assertThat(score().measure("persons by name").right()).isEqualTo(2);
        assertThat(score().measure("persons, role and country").right()).isEqualTo(1);
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong role");
    }

    @Test
    void a_name_counts_in_any_form_used_but_the_fullest_form_is_counted_apart() throws IOException {
        Actor full = Example.person("a1", "سامر الحلبي", RoleCode.FOREIGN_MINISTER, "SYR");
        example.actors.set(
                0,
                new Actor("a1", full.type(), "الحلبي", null, "SYR", null, full.names(), full.roles(), full.evidence()));

        assertThat(score().measure("persons by name").right()).isEqualTo(2);
        assertThat(score().measure("persons, fullest name").right()).isEqualTo(1);
        assertThat(score().measure("encounters").right()).isEqualTo(1);
    }

    @Test
    void names_agree_whatever_their_spelling_hash_signs_and_quotation_marks() throws IOException {
        example.actors.set(0, Example.person("a1", "#سامر_الحلبى", RoleCode.FOREIGN_MINISTER, "SYR"));

        assertThat(score().measure("persons, fullest name").right()).isEqualTo(2);
    }

    @Test
    void an_encounter_with_another_date_is_aligned_but_not_right() throws IOException {
        example.encounters.set(0, Example.meeting(EncounterKind.MEETING, null, "a1", "a2"));

        assertThat(score().measure("encounters").right()).isZero();
        assertThat(score().measure("encounters, aligned").right()).isEqualTo(1);
        assertThat(score().fault("extra encounters").count()).isZero();
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong date");
    }

    @Test
    void an_encounter_may_be_dated_by_a_time_of_that_day() throws IOException {
        example.times.add(new Time("t2", TimeType.TIME, "2025-10-12TEV", null, at("قريبة")));
        example.encounters.set(0, Example.meeting(EncounterKind.MEETING, "t2", "a1", "a2"));

        assertThat(score().measure("encounters").right()).isEqualTo(1);
    }

    @Test
    void a_missing_participant_makes_the_encounter_wrong() throws IOException {
        example.encounters.set(0, Example.meeting(EncounterKind.MEETING, "t1", "a1"));

        assertThat(score().measure("encounters").right()).isZero();
        assertThat(score().measure("participants (aligned)")).isEqualTo(new Measure("participants (aligned)", 1, 1, 2));
        assertThat(score().mistakes())
                .extracting(Mistake::type)
                .containsExactlyInAnyOrder("wrong participants", "missed");
    }

    @Test
    void an_encounter_of_another_kind_is_missed_and_extra_and_explained_by_its_words() throws IOException {
        example.encounters.set(0, Example.meeting(EncounterKind.VISIT, "t1", "a1", "a2"));

        assertThat(score().measure("encounters, aligned").right()).isZero();
        assertThat(score().fault("extra encounters").count()).isEqualTo(1);
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong kind");
    }

    @Test
    void of_two_like_encounters_the_right_one_is_aligned() throws IOException {
        example.encounters.add(0, Example.meeting(EncounterKind.MEETING, null, "a1", "a2"));

        assertThat(score().measure("encounters")).isEqualTo(new Measure("encounters", 1, 2, 1));
        assertThat(score().fault("extra encounters").share()).isEqualTo(0.5);
    }

    @Test
    void a_state_takes_part_under_any_of_its_names_and_a_party_without_actors_is_its_state() throws IOException {
        Files.writeString(
                directory.resolve("t1.json"),
                Example.GOLD
                        .replace("{\"name\": \"سامر الحلبي\", \"country\": \"SYR\"},", "")
                        .replace(
                                "{\"name\": \"كمال دوغان\", \"country\": \"TUR\"}],\n    \"topics\"",
                                "{\"name\": \"الولايات المتحدة\", \"country\": \"USA\"}],\n    \"topics\""));
        Party america = new Party("USA", null, List.of(), null, PartyRole.PARTY);
        Encounter meeting = example.encounters.get(0);
        example.encounters.set(
                0,
                new Encounter(
                        "e1",
                        meeting.kind(),
                        meeting.status(),
                        "t1",
                        "p1",
                        List.of(america),
                        null,
                        meeting.topics(),
                        null,
                        meeting.sources(),
                        1,
                        meeting.evidence()));

        assertThat(score().measure("encounters").right()).isEqualTo(1);
    }

    @Test
    void a_ministry_is_not_its_state() throws IOException {
        assertThat(States.country("وزارة الخارجية")).isNull();
        assertThat(States.country("أميركا")).isEqualTo("USA");
        assertThat(States.country("سوريا")).isEqualTo("SYR");
        assertThat(States.country("موسكو")).isEqualTo("RUS");
    }

    @Test
    void a_statement_of_another_speaker_is_a_fault() throws IOException {
        example.statements.set(0, Example.statement("a2", "بلاده ترفض أي تدخل في شؤونها"));

        assertThat(score().measure("statements").right()).isZero();
        assertThat(score().fault("statements with a wrong speaker").count()).isEqualTo(1);
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong speaker");
    }

    @Test
    void a_statement_may_lack_a_fifth_of_its_words_but_is_then_not_exact() throws IOException {
        example.statements.set(0, Example.statement("a1", "ترفض أي تدخل في شؤونها"));

        assertThat(score().measure("statements").right()).isEqualTo(1);
        assertThat(score().measure("statements, exact").right()).isZero();

        example.statements.set(0, Example.statement("a1", "تدخل في شؤونها"));

        assertThat(score().measure("statements").right()).isZero();
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong content");
    }

    @Test
    void a_position_needs_holder_and_stance() throws IOException {
        example.positions.set(0, Example.position("a1", Stance.CONDEMN));

        assertThat(score().measure("positions").right()).isZero();
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong holder, stance");
    }

    @Test
    void an_instrument_needs_kind_and_status() throws IOException {
        example.instruments.set(0, Example.instrument(InstrumentStatus.PROPOSED));

        assertThat(score().measure("instruments").right()).isZero();
        assertThat(score().measure("instruments by name").right()).isEqualTo(1);
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong status");
    }

    @Test
    void a_time_needs_its_value_and_words_that_meet() throws IOException {
        example.times.add(new Time("t2", TimeType.DATE, "2025-10-12", null, at("قريبة")));

        assertThat(score().measure("times")).isEqualTo(new Measure("times", 1, 2, 1));

        example.times.set(0, new Time("t1", TimeType.DATE, "2025-10-13", null, at("الأحد")));

        assertThat(score().measure("times").right()).isZero();
        assertThat(score().measure("times, words only").right()).isEqualTo(1);
    }

    @Test
    void a_source_of_another_kind_is_wrong() throws IOException {
        example.sources.set(
                0, new Source("s1", "وكالة الشرق", SourceKind.OTHER, Channel.X, null, null, at("وكالة الشرق")));

        assertThat(score().measure("sources").right()).isZero();
        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("wrong kind, channel");
    }

    @Test
    void a_finding_elsewhere_is_missed_and_invented() throws IOException {
        example.findings.set(0, new Finding(FindingKind.UNATTRIBUTED, "", at("وكالة")));

        assertThat(score().mistakes()).extracting(Mistake::type).containsExactly("missed", "invented");
    }

    @Test
    void a_span_that_is_not_in_the_text_is_a_fault() throws IOException {
        example.findings.set(
                0,
                new Finding(
                        FindingKind.UNATTRIBUTED,
                        "",
                        List.of(new Span(0, 4, "زارx"), at("أنباء عن").get(0))));

        assertThat(score().fault("spans that differ from the text").count()).isEqualTo(1);
    }

    @Test
    void no_minutes_at_all_are_missed_items() throws IOException {
        example.actors.clear();
        example.encounters.clear();
        example.statements.clear();
        example.positions.clear();
        example.instruments.clear();
        example.times.clear();
        example.sources.clear();
        example.findings.clear();

        assertThat(score().mistakes())
                .hasSize(9)
                .allSatisfy(mistake -> assertThat(mistake.kind()).isEqualTo(Mistake.Kind.MISSED));
        assertThat(score().measure("encounters").f1()).isZero();
    }

    @Test
    void reports_are_counted_together() throws IOException {
        Files.writeString(directory.resolve("t2.json"), Example.GOLD.replace("\"t1\"", "\"t2\""));

        Scores scores = score();

        assertThat(scores.reports()).isEqualTo(2);
        assertThat(scores.measure("persons by name").gold()).isEqualTo(4);
    }

    @Test
    void the_sheet_names_layers_figures_and_the_words_of_mistakes() throws IOException {
        example.statements.set(0, Example.statement("a2", "بلاده ترفض أي تدخل في شؤونها"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ScoreSheet.print(score(), true, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("1 report", "== statements", "-- wrong speaker: 1", "t1")
                .contains("gold   سامر الحلبي, indirect: بلاده ترفض أي تدخل في شؤونها")
                .contains("output كمال دوغان, indirect, قال: بلاده ترفض")
                .containsPattern("statements +0\\.000 +0\\.000 +0\\.000 +0 +1 +1");
    }

    @Test
    void a_file_that_is_no_gold_is_named() throws IOException {
        Files.writeString(directory.resolve("t2.json"), "{\"id\": \"x\"");

        assertThatThrownBy(this::score).isInstanceOf(IOException.class).hasMessageContaining("t2.json");
    }

    @Test
    void a_directory_without_gold_is_an_error(@TempDir Path empty) {
        assertThatThrownBy(() -> new GoldScorer().score(empty, report -> example.minutes()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no gold report");
    }

    @Test
    void the_command_finds_this_scorer() {
        assertThat(Scorer.find()).containsInstanceOf(GoldScorer.class);
    }
}
