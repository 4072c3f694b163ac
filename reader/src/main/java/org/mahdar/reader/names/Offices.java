package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;

/** The offices a person's titles give, most telling first. */
final class Offices {

    private Offices() {}

    static List<Office> of(Page page, Person person) {
        List<Office> offices = new ArrayList<>();
        for (Sighting sighting : person.sightings) {
            add(page, person, sighting, offices);
        }
        offices.sort(Comparator.comparingInt(office -> Roles.rank(office.role())));
        return offices;
    }

    private static void add(Page page, Person person, Sighting sighting, List<Office> offices) {
        List<Title> titles = sighting.titles();
        Title best = null;
        for (Title title : titles) {
            if (!title.isKin()) {
                best = Roles.better(best, title);
            }
        }
        if (best != null) {
            int last = Math.max(best.last(), rankEnd(page, sighting));
            int first = Math.min(best.first(), sighting.titleFirst());
            RoleCode role = best.isCounterpart() && person.role != null ? person.role : best.role();
            offices.add(office(page, person, first, titleEnd(best, last, sighting), best, role));
        }
        Title after = sighting.after();
        if (after != null) {
            offices.add(office(page, person, after.first(), after.last(), after, after.role()));
        }
    }

    /** The title of several stands before the first of them only. */
    private static int titleEnd(Title title, int last, Sighting sighting) {
        return title.first() < sighting.titleFirst() ? title.last() : last;
    }

    /** The title runs to the name: ranks between them are kept, a comma is not. */
    private static int rankEnd(Page page, Sighting sighting) {
        int end = sighting.isNamed() ? sighting.nameFirst() : sighting.last();
        while (end > sighting.first() + 1 && !page.isWord(end - 1) && !page.isQuote(end - 1)) {
            end--;
        }
        return end;
    }

    private static Office office(Page page, Person person, int first, int last, Title title, RoleCode role) {
        Body body = title.organisation();
        String country = title.country() != null ? title.country() : title.isInternational() ? null : person.country;
        return new Office(first, last, Written.of(page, first, last), role, organisation(page, body), country);
    }

    private static @Nullable String organisation(Page page, @Nullable Body body) {
        return body == null || body.kind().equals("spoken") ? null : Written.of(page, body.first(), body.last());
    }
}
