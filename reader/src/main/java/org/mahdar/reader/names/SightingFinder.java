package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Honorific;
import org.mahdar.reader.names.Lexicon.Takes;
import org.mahdar.reader.names.Lexicon.TitleHead;
import org.mahdar.reader.names.States.State;
import org.mahdar.reader.text.Sentence;

/** Walks through a report and finds where people are meant by title, by name or by both. */
final class SightingFinder {

    private final Page page;
    private final Lexicon lexicon;
    private final BodyGrammar bodies;
    private final TitleGrammar titles;
    private final NameGrammar names;
    private final List<Sighting> found = new ArrayList<>();

    /** The country of a delegation spoken of, or null. */
    private @Nullable String delegation;

    /** The country of the last delegation whose country was told, or null. */
    private @Nullable String lastDelegation;

    private boolean members;

    SightingFinder(Page page, BodyGrammar bodies, Set<String> families) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.bodies = bodies;
        this.titles = new TitleGrammar(page, bodies);
        this.names = new NameGrammar(page, families);
    }

    /** All sightings in text order, none overlapping another. */
    List<Sighting> find() {
        for (Sentence sentence : page.words.text().sentences()) {
            delegation = null;
            members = false;
            int at = sentence.first();
            while (at < sentence.last()) {
                at = page.isWord(at) ? step(at, sentence) : at + 1;
            }
        }
        return found;
    }

    private int step(int at, Sentence sentence) {
        int limit = sentence.last();
        steer(at, limit);
        Sighting sighting = titled(at, sentence);
        if (sighting == null) {
            int skip = skip(at, limit);
            if (skip > at) {
                return skip;
            }
            sighting = free(at, sentence);
        }
        if (sighting == null) {
            return at + 1;
        }
        found.add(sighting);
        return sighting.last();
    }

    /** Notes a delegation and the word that introduces its members. */
    private void steer(int at, int limit) {
        Match<String> context = page.any(lexicon.contexts, at, limit);
        if (context == null) {
            if (members && page.words.get(at).conjunction().equals("و") && page.isLikelyVerb(at)) {
                members = false;
            }
            return;
        }
        if (context.value().equals("members")) {
            members = true;
        } else if (context.value().equals("side")) {
            Match<State> demonym = page.demonym(context.last(), limit);
            if (demonym != null) {
                delegation = demonym.value().country();
                members = true;
            }
        } else if (context.value().equals("delegation")) {
            int pos = context.last();
            for (int i = pos; i < Math.min(limit, pos + 3); i++) {
                Match<State> demonym = page.demonym(i, limit);
                if (demonym != null) {
                    delegation = demonym.value().country();
                    lastDelegation = delegation;
                    return;
                }
            }
            if (page.isDefinite(at) && lastDelegation != null) {
                delegation = lastDelegation;
            } else if (!found.isEmpty() && !found.get(found.size() - 1).titles().isEmpty()) {
                delegation = found.get(found.size() - 1).country();
            }
        }
    }

    /** The end of a state, place or body at {@code at}, which no name starts in. */
    private int skip(int at, int limit) {
        if (names.givenAt(at) == null) {
            Match<State> state = page.state(at, limit);
            Match<?> place = page.any(lexicon.places, at, limit);
            Match<?> capital = page.any(lexicon.states.capitals, at, limit);
            int end = Math.max(end(state), Math.max(end(place), end(capital)));
            if (end > at) {
                return end;
            }
        }
        Body body = bodies.read(at, limit);
        if (body == null) {
            return at;
        }
        for (int i = at + 1; i < body.last(); i++) {
            Match<TitleHead> title = page.any(lexicon.titles, i, limit);
            if (title != null && !isAdjective(title)) {
                return at;
            }
        }
        return body.last();
    }

    /** "المكتب الإعلامي", "المؤتمر الصحفي": such titles are adjectives after a definite noun. */
    private boolean isAdjective(Match<TitleHead> title) {
        boolean soft = title.value().role() == RoleCode.JOURNALIST
                || title.value().role() == RoleCode.OFFICIAL
                || title.value().role() == RoleCode.GOVERNOR
                || title.value().role() == RoleCode.OTHER;
        int before = title.first() - 1;
        return soft
                && title.last() == title.first() + 1
                && title.value().takes() != Takes.KIN
                && title.value().takes() != Takes.COUNTERPART
                && title.value().takes() != Takes.ROYAL
                && before >= 0
                && page.isWord(before)
                && page.isPlain(title.first())
                && page.isDefinite(title.first())
                && page.isDefinite(before);
    }

    private static int end(@Nullable Match<?> match) {
        return match == null ? -1 : match.last();
    }

    private @Nullable Sighting titled(int at, Sentence sentence) {
        int limit = sentence.last();
        if (at > sentence.first() && "eponym".equals(contextAt(at - 1, limit))) {
            return null;
        }
        List<Title> chain = new ArrayList<>(2);
        int pos = at;
        while (pos < limit) {
            Match<Honorific> honorific =
                    pos == at ? page.any(lexicon.honorifics, pos, limit) : plainHonorific(pos, limit);
            if (honorific != null) {
                if (honorific.value().alone()) {
                    return pos == at ? alone(at, honorific) : null;
                }
                pos = rankEnd(honorific, limit);
                continue;
            }
            Title title = pos == at || page.isPlain(pos) ? title(pos, limit) : null;
            if (title == null || !joins(chain, title)) {
                break;
            }
            if (chain.isEmpty() || !isRank(title)) {
                chain.add(title);
            }
            pos = title.last();
            if (title.plural()) {
                break;
            }
        }
        if (pos == at) {
            return null;
        }
        return named(at, pos, chain, sentence);
    }

    /** "عقيد [أركان حرب]": what may follow a rank belongs to it. */
    private int rankEnd(Match<Honorific> honorific, int limit) {
        int pos = honorific.last();
        Match<String> adjective = honorific.value().rank() ? page.plain(lexicon.adjectives, pos, limit) : null;
        return adjective != null && adjective.value().equals("rank") ? adjective.last() : pos;
    }

    private @Nullable Title title(int at, int limit) {
        Match<TitleHead> head = page.any(lexicon.titles, at, limit);
        return head == null || isAdjective(head) ? null : titles.read(at, limit);
    }

    private @Nullable String contextAt(int at, int limit) {
        Match<String> context = page.any(lexicon.contexts, at, limit);
        return context == null ? null : context.value();
    }

    private @Nullable Match<Honorific> plainHonorific(int pos, int limit) {
        return page.isPlain(pos) ? page.any(lexicon.honorifics, pos, limit) : null;
    }

    private Sighting alone(int at, Match<Honorific> honorific) {
        return new Sighting(at, honorific.last(), at, at, at, List.of(), null, honorific.value(), null);
    }

    /** Whether {@code title} right after others is the same person's: few titles go together so. */
    private static boolean joins(List<Title> chain, Title title) {
        if (chain.isEmpty()) {
            return true;
        }
        Title before = chain.get(chain.size() - 1);
        if (isRank(title) && before.complete() && !before.plural()) {
            return true;
        }
        if (before.plural() || title.plural() || title.isKin() || title.isCounterpart()) {
            return false;
        }
        if (before.country() != null
                && title.country() != null
                && !before.country().equals(title.country())) {
            return false;
        }
        if (before.isKin() || before.isCounterpart() || title.takes() == Takes.ROYAL || before.takes() == Takes.ROYAL) {
            return true;
        }
        return switch (before.role()) {
            case DEPUTY_HEAD_OF_GOVERNMENT, CROWN_PRINCE ->
                title.takes() == Takes.PORTFOLIO
                        || title.role() == RoleCode.HEAD_OF_GOVERNMENT
                        || title.role() == RoleCode.DEPUTY_HEAD_OF_GOVERNMENT;
            case HEAD_OF_GOVERNMENT, MINISTER -> title.takes() == Takes.PORTFOLIO && before.takes() != Takes.PORTFOLIO;
            case MONARCH, HEAD_OF_STATE ->
                title.role() == RoleCode.MONARCH && title.takes() == Takes.NONE && before.role() == RoleCode.MONARCH;
            case MEMBER_OF_PARLIAMENT, OFFICIAL -> title.takes() != Takes.NONE && title.complete();
            default -> false;
        };
    }

    /** Diplomats' and judges' titles stand after an office as ranks do: "نائب الوزير السفير فلان". */
    private static boolean isRank(Title title) {
        boolean bare = !title.complete() && title.country() == null && title.organisation() == null;
        return bare
                && title.definite()
                && !title.plural()
                && (title.role() == RoleCode.AMBASSADOR || title.role() == RoleCode.ADVISER);
    }

    private @Nullable Sighting named(int at, int pos, List<Title> chain, Sentence sentence) {
        int limit = sentence.last();
        boolean plural = !chain.isEmpty() && chain.get(chain.size() - 1).plural();
        if (plural) {
            return several(at, pos, chain.get(chain.size() - 1), sentence);
        }
        int nameFirst = pos;
        int nameLast = isRoyal(chain) ? names.royal(pos, limit) : names.afterTitle(pos, limit);
        if (nameLast == nameFirst + 1 && page.isDefinite(nameFirst) && awaitsBody(chain)) {
            return null;
        }
        if (nameLast == nameFirst + 1 && page.isDefinite(nameFirst) && isComplete(chain) && !names.isKnown(nameFirst)) {
            nameLast = nameFirst;
        }
        if (nameLast > nameFirst && chain.isEmpty() && !isPersonal(at, nameFirst, nameLast)) {
            return null;
        }
        if (nameLast == nameFirst && pos + 1 < limit && page.isComma(pos) && !chain.isEmpty()) {
            nameFirst = behindComma(pos + 1, limit, chain);
            nameLast = page.hasConjunction(pos + 1) ? nameFirst : names.afterComma(nameFirst, limit);
            if (nameLast == nameFirst || !(isDefinite(chain) || isLikelyHis(chain, nameFirst, nameLast))) {
                nameFirst = pos;
                nameLast = pos;
            }
        }
        if (nameLast == nameFirst) {
            return role(at, pos, chain);
        }
        boolean relative = chain.size() > 1
                && chain.get(0).isKin()
                && page.words.get(chain.get(0).first()).pronoun().isEmpty();
        List<Title> own = relative ? chain.subList(0, 1) : chain;
        return complete(at, nameFirst, nameLast, at, own, sentence);
    }

    private static boolean isRoyal(List<Title> chain) {
        if (chain.isEmpty()) {
            return true;
        }
        Title last = chain.get(chain.size() - 1);
        return last.takes() == Takes.ROYAL || last.role() == RoleCode.MONARCH || last.isKin();
    }

    private static boolean isComplete(List<Title> chain) {
        return !chain.isEmpty() && chain.get(chain.size() - 1).complete();
    }

    /** "مدير" before a definite word: of what, not who. */
    private static boolean awaitsBody(List<Title> chain) {
        if (chain.isEmpty()) {
            return false;
        }
        Title last = chain.get(chain.size() - 1);
        boolean takes = last.takes() == Takes.BODY || last.takes() == Takes.MUST_BODY;
        return takes && last.organisation() == null && last.country() == null;
    }

    /** "الرئيسان الفلاني فلان والفلاني فلان": a title of several, each with a name; the last one is returned. */
    private @Nullable Sighting several(int at, int from, Title title, Sentence sentence) {
        int limit = sentence.last();
        int pos = from;
        Sighting last = null;
        while (pos < limit && (last == null || page.hasConjunction(pos) || page.isComma(pos))) {
            int start = page.isComma(pos) ? pos + 1 : pos;
            int first = last == null ? at : start;
            Match<State> demonym = page.any(lexicon.states.demonyms, start, limit);
            String country = demonym == null ? null : demonym.value().country();
            int nameFirst = demonym == null ? start : demonym.last();
            int nameLast = names.listed(nameFirst, limit);
            if (nameLast == nameFirst) {
                break;
            }
            if (last != null) {
                found.add(last);
            }
            last = new Sighting(
                    first, nameLast, nameFirst, nameLast, first, List.of(title.of(country)), null, null, context(at));
            pos = nameLast;
        }
        return last;
    }

    /** A rank or honorific alone before a name asks for more than one ordinary word. */
    private boolean isPersonal(int at, int nameFirst, int nameLast) {
        return page.isDefinite(at) || nameLast - nameFirst > 1 || names.givenAt(nameFirst) != null;
    }

    /** "الرئيس، فلان الفلاني،": a bare title before a comma takes a full name only. */
    private static boolean isLikelyHis(List<Title> chain, int nameFirst, int nameLast) {
        Title last = chain.get(chain.size() - 1);
        return last.definite() && nameLast - nameFirst > 1 && !last.isKin();
    }

    private static boolean isDefinite(List<Title> chain) {
        Title last = chain.get(chain.size() - 1);
        return last.definite() && (last.complete() || last.isCounterpart());
    }

    private int behindComma(int from, int limit, List<Title> chain) {
        int pos = from;
        while (pos < limit) {
            Match<Honorific> honorific = plainHonorific(pos, limit);
            if (honorific != null && !honorific.value().alone()) {
                int end = rankEnd(honorific, limit);
                if (honorific.value().rank()
                        && isCivil(chain.get(chain.size() - 1).role())) {
                    return from;
                }
                pos = end;
                continue;
            }
            Title title = page.isPlain(pos) ? titles.read(pos, limit) : null;
            if (title == null
                    || title.complete()
                    || !(title.takes() == Takes.ROYAL || title.role() == RoleCode.MONARCH)) {
                return pos;
            }
            pos = title.last();
        }
        return pos;
    }

    /** Whether the office's holder is hardly called by a military rank. */
    private static boolean isCivil(RoleCode role) {
        return switch (role) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MONARCH, FOREIGN_MINISTER -> true;
            default -> false;
        };
    }

    private @Nullable Sighting role(int at, int pos, List<Title> chain) {
        if (chain.isEmpty()) {
            return null;
        }
        Title last = chain.get(chain.size() - 1);
        boolean means = last.definite() && !last.isKin() && last.takes() != Takes.ROYAL;
        return means ? new Sighting(at, pos, pos, pos, at, chain, null, null, context(at)) : null;
    }

    /** The sighting of a name, with a title that may follow it in apposition. */
    private Sighting complete(
            int first, int nameFirst, int nameLast, int titleFirst, List<Title> chain, Sentence sentence) {
        Title after = apposed(first, nameLast, chain, sentence);
        int last = after == null ? nameLast : after.last();
        return new Sighting(
                first, last, nameFirst, nameLast, titleFirst, List.copyOf(chain), after, null, context(first));
    }

    private @Nullable Title apposed(int first, int nameLast, List<Title> chain, Sentence sentence) {
        int limit = sentence.last();
        int pos = nameLast;
        boolean comma = pos < limit && page.isComma(pos);
        if (comma) {
            pos++;
        }
        Match<Boolean> phrase = pos < limit ? page.any(lexicon.appositions, pos, limit) : null;
        if (phrase != null) {
            pos = phrase.last();
        }
        if (pos >= limit || !page.isPlain(pos)) {
            return null;
        }
        Title title = titles.read(pos, limit);
        if (title == null
                || title.plural()
                || title.isKin()
                || title.isCounterpart()
                || !title.definite()
                || !title.complete()) {
            return null;
        }
        if (names.afterTitle(title.last(), limit) > title.last()) {
            return title.inner() > 0 ? title.untilInner() : null;
        }
        String country = chain.isEmpty() ? null : chain.get(chain.size() - 1).country();
        if (country != null && title.country() != null && !country.equals(title.country())) {
            return null;
        }
        if (phrase != null) {
            return title;
        }
        boolean closes = title.last() >= limit || !page.isWord(title.last()) || page.isStop(title.last());
        if (comma) {
            return closes ? title : null;
        }
        if (chain.isEmpty() && page.any(lexicon.honorifics, first, limit) != null) {
            return title;
        }
        boolean object = first > sentence.first()
                && page.isLikelyVerb(first - 1)
                && !"saying".equals(lexicon.stop(page.base(first - 1)));
        return object || (chain.isEmpty() && nameLast - first < 2) ? null : title;
    }

    private @Nullable Sighting free(int at, Sentence sentence) {
        int limit = sentence.last();
        int end = names.free(at, limit);
        if (at > sentence.first() && "eponym".equals(contextAt(at - 1, limit))) {
            return null;
        }
        if (end == at) {
            end = Math.max(names.strange(at, limit), names.weak(at, limit));
            boolean said = at > sentence.first() && "saying".equals(lexicon.stop(page.base(at - 1)));
            boolean sure = end > at
                    && ((said && names.givenAt(at) != null)
                            || (end < limit && page.isComma(end) && apposed(at, end, List.of(), sentence) != null));
            if (!sure) {
                return null;
            }
        }
        return complete(at, at, end, at, List.of(), sentence);
    }

    /** The country that a list or a delegation lends to a title without one. */
    private @Nullable String context(int at) {
        if (members && delegation != null) {
            return delegation;
        }
        if (found.isEmpty() || !page.hasConjunction(at)) {
            return null;
        }
        Sighting before = found.get(found.size() - 1);
        boolean adjacent = before.last() == at || (before.last() == at - 1 && page.isComma(at - 1));
        if (!adjacent || (before.titles().isEmpty() && before.after() == null)) {
            return null;
        }
        return before.country() != null ? before.country() : before.context();
    }
}
