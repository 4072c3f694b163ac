package org.mahdar.cli.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Place;
import org.mahdar.minutes.Source;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Time;

/** Puts single items into words: a person with the office, a place with the country, a day with the weekday. Immutable. */
final class Wording {

    private static final int ISO_DAY = "2025-10-12".length();

    private final Labels labels;
    private final Directory directory;

    Wording(Labels labels, Directory directory) {
        this.labels = labels;
        this.directory = directory;
    }

    /** Who somebody is: name, offices, country. */
    void actor(Paragraph line, Actor actor, boolean withCountry) {
        String latin = actor.latin();
        if (latin != null && !labels.language().rightToLeft()) {
            line.foreign(Style.NAME, latin).add(" (").foreign(actor.name()).add(")");
        } else {
            line.foreign(Style.NAME, actor.name());
        }
        for (String office : Offices.of(actor, labels)) {
            line.add(labels.language().comma()).foreign(office);
        }
        if (withCountry && actor.country() != null && actor.type() != ActorType.STATE) {
            country(line, actor.country());
        }
    }

    /** A speaker or holder: an actor, or a source that has no name of its own. */
    void voice(Paragraph line, String id) {
        Actor actor = directory.actor(id);
        Source source = directory.source(id);
        if (actor != null) {
            actor(line, actor, true);
        } else if (source != null) {
            line.foreign(Style.NAME, source.name());
        } else {
            line.foreign(Style.NAME, id);
        }
    }

    void place(Paragraph line, Place place) {
        line.foreign(place.name());
        String country = place.country();
        if (country != null && !labels.country(country).equals(place.name())) {
            country(line, country);
        }
    }

    private void country(Paragraph line, String code) {
        line.add(" (").add(labels.country(code)).add(")");
    }

    /** A day, with its weekday; other values as they are. */
    void day(Paragraph line, String value) {
        String weekday = weekday(value);
        if (weekday != null) {
            line.add(weekday).add(" ");
        }
        line.foreign(value);
    }

    private @Nullable String weekday(String value) {
        if (value.length() < ISO_DAY || value.charAt(4) != '-') {
            return null;
        }
        try {
            return labels.weekday(LocalDate.parse(value.substring(0, ISO_DAY)).getDayOfWeek());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time with the words it was resolved from. */
    void time(Paragraph line, Time time) {
        day(line, time.value());
        String dash = " — ";
        for (String words : words(time.evidence())) {
            if (!words.equals(time.value())) {
                line.add(dash).quote(words);
                dash = labels.language().comma();
            }
        }
    }

    void source(Paragraph line, Source source) {
        line.foreign(source.name());
        if (source.channel() != null) {
            line.add(" (").add(labels.of("channel", source.channel())).add(")");
        }
    }

    /** An encounter in a few words, for items that point at it. */
    void occasion(Paragraph line, Encounter encounter) {
        line.add(labels.of("encounter", encounter.kind()));
        Place place = directory.place(encounter.place());
        if (place != null) {
            line.add(labels.language().comma()).foreign(place.name());
        }
        Time time = directory.time(encounter.date());
        if (time != null) {
            line.add(labels.language().comma());
            day(line, time.value());
        }
        line.add(" ").foreign(Style.FAINT, "[" + encounter.id() + "]");
    }

    private static List<String> words(List<Span> spans) {
        return spans.stream().map(Span::exact).map(Display::clean).distinct().toList();
    }
}
