package org.mahdar.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.Document;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.Finding;
import org.mahdar.minutes.FindingKind;
import org.mahdar.minutes.Format;
import org.mahdar.minutes.Instrument;
import org.mahdar.minutes.InstrumentKind;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Mode;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.Party;
import org.mahdar.minutes.PartyRole;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Position;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.ReaderVersion;
import org.mahdar.minutes.Report;
import org.mahdar.minutes.Role;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.SourceKind;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Stance;
import org.mahdar.minutes.Statement;
import org.mahdar.minutes.Time;
import org.mahdar.minutes.TimeType;
import org.mahdar.minutes.Topic;
import org.mahdar.minutes.TopicCode;

/** Minutes written by hand of a report about invented officials. */
public final class Handmade {

    public static final String TEXT =
            "استقبل وزير الخارجية الأردني سامر الحديدي، يوم أمس، في عمّان، نظيره النرويجي أولاف برغ،"
                    + " بحضور السفيرة هدى الرواس. وأكد الحديدي عبر تلغرام أن \"المياه حق للجميع (COP29)، وأن بلاده ماضية في التعاون مع كل"
                    + " الشركاء من أجل إدارة عادلة للأحواض المشتركة بعيداً عن الضغوط\"، ودعا إلى تفعيل اتفاقية الأنهار لعام 1997. ويزور"
                    + " برغ بغداد الثلاثاء المقبل. وهاجم ميليشيا النهر.";

    private Handmade() {}

    public static Minutes minutes() {
        return minutes(new Report(
                "jordan-norway",
                "https://example.org/jordan-norway",
                "مباحثات أردنية نرويجية في عمّان",
                new Outlet("صحيفة الضفة", "newspaper", "JOR"),
                LocalDate.of(2024, 9, 1),
                PublishedFrom.GIVEN,
                TEXT));
    }

    /** The same minutes whatever the report's text, under the report's own id, title and date. */
    public static Minutes minutes(Report report) {
        return new Minutes(
                new Document(
                        report.id(),
                        "0".repeat(64),
                        report.url(),
                        report.title(),
                        report.outlet(),
                        report.published(),
                        report.publishedFrom(),
                        "ar",
                        report.text()),
                List.of(
                        person("a1", "سامر الحديدي", "JOR", "وزير الخارجية", RoleCode.FOREIGN_MINISTER, null),
                        person("a2", "أولاف برغ", "NOR", "وزير الخارجية", RoleCode.FOREIGN_MINISTER, "Olav Berg"),
                        person("a3", "هدى الرواس", "JOR", "السفيرة", RoleCode.AMBASSADOR, null)),
                List.of(
                        new Place("p1", "عمّان", "JOR", null, null, null, null, spans("عمّان")),
                        new Place("p2", "بغداد", "IRQ", null, null, null, null, spans("بغداد"))),
                List.of(new Source(
                        "src1",
                        "سامر الحديدي",
                        SourceKind.OFFICIAL,
                        Channel.TELEGRAM,
                        "JOR",
                        "a1",
                        spans("الحديدي عبر تلغرام"))),
                List.of(
                        new Time("t1", TimeType.DATE, "2024-08-31", "2024-09-01", spans("يوم أمس")),
                        new Time("t2", TimeType.DATE, "2024-09-03", "2024-09-01", spans("الثلاثاء المقبل")),
                        new Time("t3", TimeType.DATE, "1997", null, spans("1997"))),
                List.of(
                        new Encounter(
                                "e1",
                                EncounterKind.MEETING,
                                EncounterStatus.HELD,
                                "t1",
                                "p1",
                                List.of(
                                        new Party("JOR", null, List.of("a1", "a3"), "a1", PartyRole.HOST),
                                        new Party("NOR", null, List.of("a2"), null, PartyRole.GUEST)),
                                Format.BILATERAL,
                                List.of(new Topic(TopicCode.WATER, spans("المياه"))),
                                null,
                                List.of("src1"),
                                0.9,
                                spans("استقبل")),
                        new Encounter(
                                "e2",
                                EncounterKind.VISIT,
                                EncounterStatus.PLANNED,
                                "t2",
                                "p2",
                                List.of(new Party("NOR", null, List.of("a2"), null, PartyRole.GUEST)),
                                null,
                                List.of(),
                                null,
                                List.of(),
                                0.8,
                                spans("يزور"))),
                List.of(new Statement(
                        "s1",
                        "a1",
                        "أكد",
                        Mode.DIRECT,
                        span(
                                "المياه حق للجميع (COP29)، وأن بلاده ماضية في التعاون مع كل الشركاء من أجل إدارة عادلة للأحواض"
                                        + " المشتركة بعيداً عن الضغوط"),
                        null,
                        "e1",
                        null,
                        List.of("src1"),
                        0.9,
                        spans("أكد"))),
                List.of(new Position(
                        "o1",
                        "a1",
                        Stance.APPEAL,
                        span("تفعيل اتفاقية الأنهار لعام 1997"),
                        null,
                        null,
                        null,
                        0.9,
                        spans("دعا"))),
                List.of(new Instrument(
                        "i1",
                        "اتفاقية الأنهار لعام 1997",
                        InstrumentKind.AGREEMENT,
                        "t3",
                        List.of(),
                        InstrumentStatus.TO_BE_REVIVED,
                        spans("اتفاقية الأنهار لعام 1997"))),
                List.of(new Finding(FindingKind.LOADED_TERM, "a partisan name for a party", spans("ميليشيا النهر"))),
                new ReaderVersion("by hand", "1", List.of()));
    }

    private static Actor person(
            String id, String name, String country, String title, RoleCode role, @Nullable String latin) {
        return new Actor(
                id,
                ActorType.PERSON,
                name,
                latin,
                country,
                null,
                List.of(name),
                List.of(new Role(title, role, null, country, spans(title))),
                spans(name));
    }

    private static List<Span> spans(String words) {
        return List.of(span(words));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(TEXT, start, start + words.length());
    }
}
