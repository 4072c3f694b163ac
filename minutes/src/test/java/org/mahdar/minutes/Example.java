package org.mahdar.minutes;

import java.time.LocalDate;
import java.util.List;

/** Minutes written by hand that use every member of the contract. */
final class Example {

    private static final String TEXT =
            "التقى وزير الخارجية سالم النعيم في مراكش يوم الأحد نظيره خوليو بينيا، وقال إن العلاقات راسخة. "
                    + "ورحب باتفاقية الصيد وفق وكالة الساحل.";

    private Example() {}

    static Minutes full() {
        Span name = span("سالم النعيم");
        Role role = new Role(
                "وزير الخارجية", RoleCode.FOREIGN_MINISTER, "وزارة الخارجية", "MAR", List.of(span("وزير الخارجية")));
        Actor first = new Actor(
                "a1",
                ActorType.PERSON,
                "سالم النعيم",
                "Salem al-Naim",
                "MAR",
                "Q1",
                List.of("سالم النعيم"),
                List.of(role),
                List.of(name));
        Actor second = new Actor(
                "a2",
                ActorType.PERSON,
                "خوليو بينيا",
                null,
                null,
                null,
                List.of("خوليو بينيا"),
                List.of(),
                List.of(span("خوليو بينيا")));
        Encounter encounter = new Encounter(
                "e1",
                EncounterKind.MEETING,
                EncounterStatus.HELD,
                "t1",
                "p1",
                List.of(new Party("MAR", "وزارة الخارجية", List.of("a1"), "a1", PartyRole.HOST)),
                Format.BILATERAL,
                List.of(new Topic(TopicCode.BILATERAL_RELATIONS, List.of(span("العلاقات")))),
                span("العلاقات راسخة"),
                List.of("src1"),
                0.9,
                List.of(span("التقى")));
        Statement statement = new Statement(
                "s1",
                "a1",
                "قال",
                Mode.INDIRECT,
                span("العلاقات راسخة"),
                "a2",
                "e1",
                "t1",
                List.of("src1"),
                1,
                List.of(span("قال")));
        Position position = new Position(
                "o1",
                "a1",
                Stance.WELCOME,
                span("اتفاقية الصيد"),
                "a2",
                "s1",
                new Plover(PloverType.SUPPORT, "verbal"),
                0,
                List.of(span("رحب")));
        return new Minutes(
                new Document(
                        "report 1",
                        "0".repeat(64),
                        "https://example.org/1",
                        "لقاء في مراكش",
                        new Outlet("وكالة الساحل", "agency", "MAR"),
                        LocalDate.of(2024, 3, 3),
                        PublishedFrom.GIVEN,
                        "ar",
                        TEXT),
                List.of(first, second),
                List.of(new Place("p1", "مراكش", "MAR", "city", 31.63, -8.0, "Q2", List.of(span("مراكش")))),
                List.of(new Source(
                        "src1",
                        "وكالة الساحل",
                        SourceKind.AGENCY,
                        Channel.WEBSITE,
                        "MAR",
                        "a1",
                        List.of(span("وكالة الساحل")))),
                List.of(new Time("t1", TimeType.DATE, "2024-03-03", "2024-03-03", List.of(span("يوم الأحد")))),
                List.of(encounter),
                List.of(statement),
                List.of(position),
                List.of(new Instrument(
                        "i1",
                        "اتفاقية الصيد",
                        InstrumentKind.AGREEMENT,
                        "t1",
                        List.of("a1"),
                        InstrumentStatus.REFERENCED,
                        List.of(span("اتفاقية الصيد")))),
                List.of(new Finding(FindingKind.LOADED_TERM, "a loaded term", List.of(span("راسخة")))),
                new ReaderVersion("mahdar", "0.1.0", List.of("names-1")));
    }

    static Minutes bare() {
        return new Minutes(
                new Document("r", "f".repeat(64), null, null, null, null, null, "und", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ReaderVersion("mahdar", "0.1.0", List.of()));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(TEXT, start, start + words.length());
    }
}
