package org.mahdar.lab.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.FindingKind;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Mode;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.Party;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Stance;
import org.mahdar.minutes.Time;
import org.mahdar.minutes.TopicCode;
import org.mahdar.reader.Reader;

/** What the minutes of the report on the Ankara meeting of 12 October 2025 must hold. */
class AlthawraTest {

    private Minutes minutes;

    @BeforeEach
    void read() throws IOException {
        String text = Files.readString(Checkout.shared("reports/althawra-ankara.txt"));
        minutes = Reader.read(new Report(
                "althawra-ankara",
                null,
                null,
                new Outlet("الثورة", null, null),
                LocalDate.of(2025, 10, 12),
                PublishedFrom.GIVEN,
                text));
    }

    private Encounter only(EncounterKind kind, String place) {
        List<Encounter> found = minutes.encounters().stream()
                .filter(encounter -> encounter.kind() == kind && place.equals(placeOf(encounter)))
                .toList();
        assertThat(found).as(kind.code() + " at " + place).hasSize(1);
        return found.get(0);
    }

    private @Nullable String placeOf(Encounter encounter) {
        return minutes.places().stream()
                .filter(place -> place.id().equals(encounter.place()))
                .map(Place::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String day(Encounter encounter) {
        return minutes.times().stream()
                .filter(time -> time.id().equals(encounter.date()))
                .map(Time::value)
                .findFirst()
                .orElse(null);
    }

    private Actor actor(String name) {
        return minutes.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor is called " + name));
    }

    private Stream<String> names(List<String> ids) {
        return ids.stream()
                .map(id -> Stream.concat(
                                minutes.actors().stream()
                                        .filter(actor -> actor.id().equals(id))
                                        .map(Actor::name),
                                minutes.sources().stream()
                                        .filter(source -> source.id().equals(id))
                                        .map(Source::name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody has the id " + id)));
    }

    private Party party(Encounter encounter, String country) {
        return encounter.parties().stream()
                .filter(party -> country.equals(party.country()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no party is of " + country));
    }

    private Stream<TopicCode> topics(Encounter encounter) {
        return encounter.topics().stream().map(topic -> topic.code());
    }

    private Stream<String> saidBy(String name, Mode mode) {
        return minutes.statements().stream()
                .filter(statement -> statement.speaker().equals(actor(name).id()) && statement.mode() == mode)
                .map(statement -> statement.content().exact());
    }

    @Test
    void everyItemShowsItsWords() {
        String text = minutes.document().text();
        assertThat(minutes.encounters())
                .allSatisfy(item -> assertThat(item.evidence())
                        .isNotEmpty()
                        .allSatisfy(span -> assertThat(text.substring(span.start(), span.end()))
                                .isEqualTo(span.exact())));
        assertThat(minutes.statements())
                .allSatisfy(item -> assertThat(item.evidence()).isNotEmpty());
        assertThat(minutes.positions())
                .allSatisfy(item -> assertThat(item.evidence()).isNotEmpty());
    }

    @Test
    void threeAndThreeMeetInAnkara() {
        Encounter meeting = only(EncounterKind.MEETING, "أنقرة");
        Party syria = party(meeting, "SYR");

        assertThat(meeting.status()).isEqualTo(EncounterStatus.HELD);
        assertThat(day(meeting)).isEqualTo("2025-10-12");
        assertThat(names(syria.actors())).containsExactly("أسعد حسن الشيباني", "مرهف أبو قصرة", "حسين السلامة");
        assertThat(syria.head()).isEqualTo(actor("أسعد حسن الشيباني").id());
        assertThat(names(party(meeting, "TUR").actors())).containsExactly("هاكان فيدان", "يشار غولر", "إبراهيم قالن");
        assertThat(topics(meeting))
                .contains(
                        TopicCode.COUNTER_TERRORISM,
                        TopicCode.BORDER_SECURITY,
                        TopicCode.STABILITY,
                        TopicCode.BILATERAL_COOPERATION,
                        TopicCode.JOINT_TRAINING);
        assertThat(names(meeting.sources())).containsExactly("وزارة الخارجية", "وكالة الأناضول");
    }

    @Test
    void theyHoldTheirOffices() {
        assertThat(roles("أسعد حسن الشيباني")).contains(RoleCode.FOREIGN_MINISTER);
        assertThat(roles("مرهف أبو قصرة")).containsExactly(RoleCode.DEFENCE_MINISTER);
        assertThat(roles("حسين السلامة")).containsExactly(RoleCode.INTELLIGENCE_CHIEF);
        assertThat(roles("هاكان فيدان")).containsExactly(RoleCode.FOREIGN_MINISTER);
        assertThat(roles("يشار غولر")).containsExactly(RoleCode.DEFENCE_MINISTER);
        assertThat(roles("إبراهيم قالن")).containsExactly(RoleCode.INTELLIGENCE_CHIEF);
        assertThat(roles("خلوق غورغون")).containsExactly(RoleCode.AGENCY_HEAD);
    }

    private Stream<RoleCode> roles(String name) {
        return actor(name).roles().stream().map(role -> role.role());
    }

    @Test
    void theDayBeforeTwoMeetInDamascus() {
        Encounter meeting = only(EncounterKind.MEETING, "دمشق");

        assertThat(meeting.status()).isEqualTo(EncounterStatus.HELD);
        assertThat(day(meeting)).isEqualTo("2025-10-11");
        assertThat(names(party(meeting, "SYR").actors())).containsExactly("مرهف أبو قصرة");
        assertThat(names(party(meeting, "TUR").actors())).containsExactly("خلوق غورغون");
        assertThat(topics(meeting)).containsExactly(TopicCode.DEFENCE_INDUSTRY);
        assertThat(names(meeting.sources())).containsExactly("وزارة الدفاع");
        assertThat(minutes.sources())
                .anyMatch(source -> source.name().equals("وزارة الدفاع") && source.channel() == Channel.TELEGRAM);
    }

    @Test
    void theEarlierVisitTakesTheDayOfTheMonth() {
        Encounter visit = only(EncounterKind.VISIT, "تركيا");

        assertThat(visit.status()).isEqualTo(EncounterStatus.HELD);
        assertThat(day(visit)).isEqualTo("2025-10-08");
        assertThat(names(party(visit, "SYR").actors())).containsExactly("أسعد حسن الشيباني");
        assertThat(findings(FindingKind.DATE_CONFLICT))
                .singleElement()
                .asString()
                .contains("الثامن من الشهر الجاري");
    }

    private Stream<String> findings(FindingKind kind) {
        return minutes.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.evidence().get(0).exact());
    }

    @Test
    void bothMinistersFaceThePressInAnkara() {
        Encounter conference = only(EncounterKind.PRESS_CONFERENCE, "أنقرة");

        assertThat(conference.status()).isEqualTo(EncounterStatus.HELD);
        assertThat(day(conference)).isEqualTo("2025-10-08");
        assertThat(names(party(conference, "SYR").actors())).containsExactly("أسعد حسن الشيباني");
        assertThat(names(party(conference, "TUR").actors())).containsExactly("هاكان فيدان");
    }

    @Test
    void whatTheMinistersSaidIsTheirs() {
        assertThat(saidBy("أسعد حسن الشيباني", Mode.INDIRECT))
                .anyMatch(words -> words.startsWith("زيارته لأنقرة") && words.endsWith("وللمنطقة بأسرها"))
                .anyMatch(words -> words.startsWith("سوريا دولة واحدة"))
                .anyMatch(words -> words.startsWith("التهديدات الإسرائيلية"));
        assertThat(saidBy("أسعد حسن الشيباني", Mode.DIRECT)).anyMatch(words -> words.startsWith("من هنا ندعو"));
        assertThat(saidBy("هاكان فيدان", Mode.INDIRECT))
                .anyMatch(words -> words.startsWith("العلاقات التركية – السورية"))
                .anyMatch(words -> words.startsWith("ضرورة دعم سوريا"))
                .anyMatch(words -> words.startsWith("المرحلة التي أعقبت"));
    }

    @Test
    void theSyrianMinisterRejectsPartition() {
        assertThat(minutes.positions())
                .anyMatch(position -> position.stance() == Stance.REJECT
                        && position.holder().equals(actor("أسعد حسن الشيباني").id())
                        && position.issue().exact().contains("تقسيم"));
    }

    @Test
    void theSyrianMinisterAppealsToTheWorld() {
        assertThat(minutes.positions())
                .anyMatch(position -> position.stance() == Stance.APPEAL
                        && position.holder().equals(actor("أسعد حسن الشيباني").id())
                        && position.issue().exact().startsWith("دعم مساعي الحكومة"));
    }

    @Test
    void theSyrianMinisterThanksAndCondemns() {
        assertThat(minutes.positions())
                .anyMatch(position -> position.stance() == Stance.THANK
                        && position.holder().equals(actor("أسعد حسن الشيباني").id())
                        && position.issue().exact().startsWith("دعمهم الواسع لسوريا"))
                .anyMatch(position -> position.stance() == Stance.CONDEMN
                        && position.holder().equals(actor("أسعد حسن الشيباني").id())
                        && position.issue().exact().startsWith("التهديدات الإسرائيلية"));
    }

    @Test
    void theDisengagementAgreementIsViolated() {
        assertThat(minutes.instruments())
                .anyMatch(instrument -> instrument.name().equals("اتفاقية فض الاشتباك")
                        && instrument.status() == InstrumentStatus.VIOLATED
                        && minutes.times().stream()
                                .anyMatch(time -> time.id().equals(instrument.date())
                                        && time.value().equals("1974")));
    }

    @Test
    void theTurkishMinisterDemandsSupportForSyria() {
        assertThat(minutes.positions())
                .anyMatch(position -> position.stance() == Stance.DEMAND
                        && position.holder().equals(actor("هاكان فيدان").id())
                        && position.issue().exact().startsWith("دعم سوريا"));
    }

    @Test
    void partisanWordsAreWarnedOf() {
        assertThat(findings(FindingKind.LOADED_TERM)).containsExactly("النظام البائد");
        assertThat(actor("داعش").type()).isEqualTo(ActorType.GROUP);
    }

    @Test
    void wordsThatStandForOthersAreResolved() {
        assertThat(minutes.actors())
                .extracting(Actor::name)
                .doesNotContain("الجانبين", "الجانبان", "البلدين", "الوزارة", "الوزير", "الشيباني", "فيدان");
        assertThat(actor("أسعد حسن الشيباني").names()).contains("الشيباني", "أسعد الشيباني");
        assertThat(actor("هاكان فيدان").names()).contains("فيدان");
    }
}
