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

    private final Setting setting;

    SightingFinder(Page page, BodyGrammar bodies, Set<String> families) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.bodies = bodies;
        this.titles = new TitleGrammar(page, bodies);
        this.names = new NameGrammar(page, families);
        this.setting = new Setting(page, found);
    }

    /** All sightings in text order, none overlapping another. */
    List<Sighting> find() {
        for (Sentence sentence : page.words.text().sentences()) {
            setting.begin();
            int at = sentence.first();
            while (at < sentence.last()) {
                at = page.isWord(at) ? step(at, sentence) : at + 1;
            }
        }
        return found;
    }

    private int step(int at, Sentence sentence) {
        int limit = sentence.last();
        setting.steer(at, limit);
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
            if (title != null && !titles.isAdjective(title)) {
                return at;
            }
        }
        return body.last();
    }

    private static int end(@Nullable Match<?> match) {
        return match == null ? -1 : match.last();
    }

    private @Nullable Sighting titled(int at, Sentence sentence) {
        int limit = sentence.last();
        if (at > sentence.first() && setting.isEponym(at - 1, limit)) {
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
            Title title = pos == at || page.isPlain(pos) || Chains.isDeputy(chain) ? titles.read(pos, limit) : null;
            if (title == null
                    || !Chains.joins(chain, title)
                    || (pos > at
                            && !page.isPlain(pos)
                            && !page.words.get(pos).conjunction().equals("و"))) {
                break;
            }
            if (chain.isEmpty() || !Chains.isRank(title)) {
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

    private @Nullable Match<Honorific> plainHonorific(int pos, int limit) {
        return page.isPlain(pos) ? page.any(lexicon.honorifics, pos, limit) : null;
    }

    private Sighting alone(int at, Match<Honorific> honorific) {
        return new Sighting(at, honorific.last(), at, at, at, List.of(), null, honorific.value(), null);
    }

    private @Nullable Sighting named(int at, int pos, List<Title> chain, Sentence sentence) {
        int limit = sentence.last();
        boolean plural = !chain.isEmpty() && chain.get(chain.size() - 1).plural();
        if (plural) {
            return several(at, pos, chain.get(chain.size() - 1), sentence);
        }
        int nameFirst = pos;
        int nameLast = Chains.isRoyal(chain) ? names.royal(pos, limit) : names.afterTitle(pos, limit);
        boolean ofSomething = Chains.awaitsBody(chain)
                && (isOfUnknown(nameFirst, limit) || (nameLast == nameFirst + 1 && page.isDefinite(nameFirst)));
        if (ofSomething) {
            return null;
        }
        if (nameLast == nameFirst + 1
                && page.isDefinite(nameFirst)
                && (chain.isEmpty() || Chains.isComplete(chain))
                && !names.isKnown(nameFirst)) {
            nameLast = nameFirst;
        }
        if (nameLast > nameFirst && chain.isEmpty() && !isPersonal(at, nameFirst, nameLast)) {
            return null;
        }
        if (nameLast == nameFirst && pos + 1 < limit && page.isComma(pos) && !chain.isEmpty()) {
            nameFirst = behindComma(pos + 1, limit, chain);
            nameLast = page.hasConjunction(pos + 1) ? nameFirst : names.afterComma(nameFirst, limit);
            if (nameLast == nameFirst
                    || !(Chains.isDefinite(chain) || Chains.isLikelyHis(chain, nameFirst, nameLast))) {
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

    /** "الرئيس التنفيذي [لنستله] فلان": what is headed is in no table, and its "of" is no part of a name. */
    private boolean isOfUnknown(int at, int limit) {
        return at < limit
                && page.form(at).startsWith("ل")
                && names.givenAt(at) == null
                && lexicon.cue(page.form(at)) == null
                && !names.isKnown(at);
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
                    first,
                    nameLast,
                    nameFirst,
                    nameLast,
                    first,
                    List.of(title.of(country)),
                    null,
                    null,
                    setting.country(at));
            pos = nameLast;
        }
        return last;
    }

    /** A rank or honorific alone before a name asks for more than one ordinary word. */
    private boolean isPersonal(int at, int nameFirst, int nameLast) {
        return page.isDefinite(at) || nameLast - nameFirst > 1 || names.givenAt(nameFirst) != null;
    }

    private int behindComma(int from, int limit, List<Title> chain) {
        int pos = from;
        while (pos < limit) {
            Match<Honorific> honorific = plainHonorific(pos, limit);
            if (honorific != null && !honorific.value().alone()) {
                int end = rankEnd(honorific, limit);
                if (honorific.value().rank()
                        && Chains.isCivil(chain.get(chain.size() - 1).role())) {
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

    private @Nullable Sighting role(int at, int pos, List<Title> chain) {
        if (chain.isEmpty()) {
            return null;
        }
        Title last = chain.get(chain.size() - 1);
        boolean means = last.definite() && !last.isKin() && last.takes() != Takes.ROYAL;
        return means ? new Sighting(at, pos, pos, pos, at, chain, null, null, setting.country(at)) : null;
    }

    /** The sighting of a name, with a title that may follow it in apposition. */
    private Sighting complete(
            int first, int nameFirst, int nameLast, int titleFirst, List<Title> chain, Sentence sentence) {
        Title after = apposed(first, nameLast, chain, sentence);
        int last = after == null ? nameLast : after.last();
        Title more = after == null ? null : further(after, sentence.last());
        if (more != null) {
            after = Roles.better(after, more);
            last = more.last();
        }
        return new Sighting(
                first, last, nameFirst, nameLast, titleFirst, List.copyOf(chain), after, null, setting.country(first));
    }

    /** "فلان رئيس مجلس الوزراء [وزير الخارجية]": another office of the same person, where no name follows. */
    private @Nullable Title further(Title after, int limit) {
        int pos = after.last();
        Title title = pos < limit && page.isPlain(pos) ? titles.read(pos, limit) : null;
        boolean his = title != null
                && title.definite()
                && title.complete()
                && !title.plural()
                && !title.isKin()
                && !title.isCounterpart()
                && (title.country() == null || title.country().equals(after.country()))
                && Chains.joins(List.of(after), title)
                && names.afterTitle(title.last(), limit) == title.last();
        return his ? title : null;
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
        boolean closes = title.last() >= limit
                || !page.isWord(title.last())
                || page.isStop(title.last())
                || (page.hasConjunction(title.last()) && page.any(lexicon.titles, title.last(), limit) != null);
        boolean another = title.last() < limit && opensAnother(title.last(), limit);
        if (comma) {
            return closes && !(another && !chain.isEmpty() && Chains.isComplete(chain)) ? title : null;
        }
        if (another || (closes && title.country() == null && Chains.isPrincely(chain))) {
            return title;
        }
        if (chain.isEmpty() && page.any(lexicon.honorifics, first, limit) != null) {
            return title;
        }
        boolean object = first > sentence.first()
                && page.isLikelyVerb(first - 1)
                && !"saying".equals(lexicon.stop(page.base(first - 1)));
        return object || (chain.isEmpty() && nameLast - first < 2) ? null : title;
    }

    /** Whether an honorific with or without a comma before it opens the name of somebody else: "معالي فلان", "، السيد فلان". */
    private boolean opensAnother(int at, int limit) {
        int pos = page.isComma(at) ? at + 1 : at;
        Match<Honorific> honorific = pos < limit ? plainHonorific(pos, limit) : null;
        return honorific != null
                && !honorific.value().alone()
                && !honorific.value().rank();
    }

    private @Nullable Sighting free(int at, Sentence sentence) {
        int limit = sentence.last();
        int end = names.free(at, limit);
        if (at > sentence.first() && setting.isEponym(at - 1, limit)) {
            return null;
        }
        if (end == at) {
            end = Math.max(names.strange(at, limit), names.weak(at, limit));
            boolean said = at > sentence.first() && "saying".equals(lexicon.stop(page.base(at - 1)));
            Title after = end > at && end < limit ? apposed(at, end, List.of(), sentence) : null;
            boolean full = after != null && (page.isComma(end) || after.country() != null);
            boolean sure = end > at && ((said && names.givenAt(at) != null) || full);
            if (!sure) {
                return null;
            }
        }
        return complete(at, at, end, at, List.of(), sentence);
    }
}
