package org.mahdar.lab.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.*;

/** An invented report, its gold, and minutes that agree with it in everything; tests change one thing at a time. */
final class Example {

    static final String TEXT = "التقى وزير الخارجية السوري سامر الحلبي في أنقرة اليوم الأحد نظيره التركي كمال دوغان."
            + " وبحث الوزيران مكافحة الإرهاب."
            + " وقال الحلبي إن بلاده ترفض أي تدخل في شؤونها. وأفادت وكالة الشرق بأن الجانبين وقعا مذكرة تفاهم."
            + " وتحدثت أنباء عن زيارة قريبة.";

    static final String GOLD = """
            {"id": "t1", "published": "2025-10-12", "outlet": "صحيفة", "text": %s,
             "persons": [
               {"name": "سامر الحلبي", "role": "foreign-minister", "country": "SYR"},
               {"name": "كمال دوغان", "role": "foreign-minister", "country": "TUR"}],
             "encounters": [
               {"kind": "meeting", "status": "held", "date": "2025-10-12", "place": "أنقرة",
                "participants": [{"name": "سامر الحلبي", "country": "SYR"}, {"name": "كمال دوغان", "country": "TUR"}],
                "topics": ["counter-terrorism"], "source": "وكالة الشرق", "anchor": "التقى"}],
             "statements": [
               {"speaker": "سامر الحلبي", "mode": "indirect", "content": "بلاده ترفض أي تدخل في شؤونها", "encounterKind": null}],
             "positions": [{"holder": "سوريا", "stance": "reject", "issue": "أي تدخل في شؤونها"}],
             "instruments": [{"name": "مذكرة تفاهم", "kind": "memorandum", "year": null, "status": "signed"}],
             "times": [{"text": "اليوم الأحد", "type": "DATE", "value": "2025-10-12"}],
             "sources": [{"name": "وكالة الشرق", "kind": "agency", "channel": null}],
             "findings": [{"kind": "unattributed", "text": "أنباء عن زيارة قريبة"}]}
            """.formatted('"' + TEXT + '"');

    final List<Actor> actors = new ArrayList<>(List.of(
            person("a1", "سامر الحلبي", RoleCode.FOREIGN_MINISTER, "SYR"),
            person("a2", "كمال دوغان", RoleCode.FOREIGN_MINISTER, "TUR"),
            new Actor("a3", ActorType.STATE, "سورية", null, "SYR", null, List.of(), List.of(), at("السوري"))));
    final List<Place> places =
            new ArrayList<>(List.of(new Place("p1", "أنقرة", "TUR", null, null, null, null, at("أنقرة"))));
    final List<Source> sources = new ArrayList<>(
            List.of(new Source("s1", "وكالة الشرق", SourceKind.AGENCY, null, null, null, at("وكالة الشرق"))));
    final List<Time> times =
            new ArrayList<>(List.of(new Time("t1", TimeType.DATE, "2025-10-12", null, at("اليوم الأحد"))));
    final List<Encounter> encounters = new ArrayList<>(List.of(meeting(EncounterKind.MEETING, "t1", "a1", "a2")));
    final List<Statement> statements = new ArrayList<>(List.of(statement("a1", "بلاده ترفض أي تدخل في شؤونها")));
    final List<Position> positions = new ArrayList<>(List.of(position("a3", Stance.REJECT)));
    final List<Instrument> instruments = new ArrayList<>(List.of(instrument(InstrumentStatus.SIGNED)));
    final List<Finding> findings = new ArrayList<>(
            List.of(new Finding(FindingKind.UNATTRIBUTED, "no source is named", at("أنباء عن زيارة قريبة"))));

    Minutes minutes() {
        return new Minutes(
                new Document("t1", "", null, null, null, LocalDate.of(2025, 10, 12), PublishedFrom.GIVEN, "ar", TEXT),
                actors,
                places,
                sources,
                times,
                encounters,
                statements,
                positions,
                instruments,
                findings,
                new ReaderVersion("test", "0", List.of()));
    }

    static List<Span> at(String words) {
        int start = TEXT.indexOf(words);
        return List.of(Span.of(TEXT, start, start + words.length()));
    }

    static Actor person(String id, String name, RoleCode role, @Nullable String country) {
        String lastName = name.substring(name.lastIndexOf(' ') + 1);
        return new Actor(
                id,
                ActorType.PERSON,
                name,
                null,
                country,
                null,
                List.of(name, lastName),
                List.of(new Role("وزير الخارجية", role, null, country, at("وزير الخارجية"))),
                at("وزير الخارجية"));
    }

    static Encounter meeting(EncounterKind kind, @Nullable String date, String... actors) {
        return meeting(kind, date, at("التقى"), actors);
    }

    static Encounter meeting(EncounterKind kind, @Nullable String date, List<Span> evidence, String... actors) {
        List<Party> parties = java.util.Arrays.stream(actors)
                .map(actor -> new Party(null, null, List.of(actor), null, PartyRole.PARTY))
                .toList();
        return new Encounter(
                "e1",
                kind,
                EncounterStatus.HELD,
                date,
                "p1",
                parties,
                null,
                List.of(new Topic(TopicCode.COUNTER_TERRORISM, at("مكافحة الإرهاب"))),
                null,
                List.of("s1"),
                0.9,
                evidence);
    }

    static Statement statement(String speaker, String words) {
        return new Statement(
                "st1", speaker, "قال", Mode.INDIRECT, at(words).get(0), null, null, null, List.of(), 0.9, at("قال"));
    }

    static Position position(String holder, Stance stance) {
        return new Position("po1", holder, stance, at("أي تدخل في شؤونها").get(0), null, null, null, 0.9, at("ترفض"));
    }

    static Instrument instrument(InstrumentStatus status) {
        return new Instrument(
                "i1", "مذكرة تفاهم", InstrumentKind.MEMORANDUM, null, List.of(), status, at("مذكرة تفاهم"));
    }
}
