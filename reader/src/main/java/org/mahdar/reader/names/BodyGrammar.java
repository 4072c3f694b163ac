package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.BodyHead;
import org.mahdar.reader.names.Lexicon.Organisation;
import org.mahdar.reader.names.Lexicon.Spot;
import org.mahdar.reader.names.States.State;
import org.mahdar.reader.words.Word;

/** Reads the names of bodies: those the lexicon knows, and those a head word and what follows it make. */
final class BodyGrammar {

    /** How many nested bodies are followed: "لجنة كذا بمجلس كذا". */
    private static final int DEPTH = 3;

    /** How many words a body's name may have after its head. */
    private static final int LONGEST = 7;

    /** Portfolios in a row, and the office of their minister. */
    record Portfolio(int last, RoleCode role) {}

    private final Page page;
    private final Lexicon lexicon;
    private final Shapes shapes;

    BodyGrammar(Page page) {
        this.page = page;
        this.shapes = new Shapes(page);
        this.lexicon = page.lexicon;
    }

    /** The longest body that starts at {@code at}, or null. */
    @Nullable
    Body read(int at, int limit) {
        return read(at, limit, DEPTH);
    }

    private @Nullable Body read(int at, int limit, int depth) {
        if (at >= limit || depth == 0) {
            return null;
        }
        Match<Organisation> known = page.any(lexicon.organisations, at, limit);
        Body made = made(at, limit, depth);
        if (known != null
                && (made == null
                        || known.last() >= made.last()
                        || known.value().kind().equals("body"))) {
            return known(known, limit);
        }
        return made;
    }

    private Body known(Match<Organisation> match, int limit) {
        Organisation organisation = match.value();
        int last = match.last();
        String country = organisation.country();
        if (!organisation.kind().equals("body")) {
            Match<State> demonym = page.demonym(last, limit);
            if (demonym != null
                    && (country == null || country.equals(demonym.value().country()))) {
                country = demonym.value().country();
                last = demonym.last();
            }
        }
        return new Body(
                match.first(),
                last,
                organisation.type(),
                organisation.kind(),
                country,
                false,
                organisation,
                organisation.reference());
    }

    private @Nullable Body made(int at, int limit, int depth) {
        Match<BodyHead> head = page.any(lexicon.bodies, at, limit);
        if (head == null) {
            return null;
        }
        int pos = head.last();
        String country = null;
        if (head.value().portfolio()) {
            Portfolio portfolio = portfolio(pos, limit, true);
            if (portfolio == null) {
                return null;
            }
            pos = portfolio.last();
        }
        Match<State> demonym = page.demonym(pos, limit);
        if (demonym != null) {
            pos = demonym.last();
            country = demonym.value().country();
        } else {
            Match<State> state = page.plain(lexicon.states.named, pos, limit);
            if (state != null && !startsWithArticleHead(head)) {
                pos = state.last();
                country = state.value().country();
            }
        }
        boolean parliamentary = false;
        if (head.value().free() && country == null) {
            Free free = free(pos, limit, depth);
            parliamentary = free.parliamentary;
            if (free.last == pos) {
                return null;
            }
            pos = free.last;
            country = free.country;
        }
        if (demonym != null && head.value().free()) {
            pos = tail(pos, limit);
        }
        if (isBareNoun(head, pos, country)) {
            return null;
        }
        String kind = head.value().kind();
        return new Body(
                at,
                pos,
                EntityType.ORGANISATION,
                kind.equals("committee") && !parliamentary ? "government" : kind,
                country,
                head.value().national(),
                null,
                head.value().reference());
    }

    /** "الوكالة المغربية [لتنمية الاستثمارات والصادرات]": what a body is for, after its nationality. */
    private int tail(int from, int limit) {
        if (from >= limit || !page.preposition(from).equals("ل") || page.hasConjunction(from)) {
            return from;
        }
        if (!Vocabulary.isOrdinary(page.words.get(from).stem())
                || page.isStop(from)
                || page.state(from, limit) != null) {
            return from;
        }
        int pos = from + 1;
        while (pos < limit
                && pos - from < LONGEST
                && page.isWord(pos)
                && page.isDefinite(pos)
                && page.preposition(pos).isEmpty()
                && isKnownNoun(pos)
                && !page.isStop(pos)
                && page.any(lexicon.titles, pos, limit) == null
                && page.any(lexicon.honorifics, pos, limit) == null) {
            pos++;
        }
        return pos > from + 1 || page.isDefinite(from) ? pos : from;
    }

    private boolean startsWithArticleHead(Match<BodyHead> head) {
        return head.last() - head.first() == 1 && page.isDefinite(head.first());
    }

    /** "الإدارة" or "المعارضة" alone are no body's name. */
    private static boolean isBareNoun(Match<BodyHead> head, int last, @Nullable String country) {
        return last == head.last()
                && country == null
                && (head.value().free() || !head.value().national());
    }

    private static final class Free {
        int last;
        boolean parliamentary;

        @Nullable
        String country;
    }

    /** What follows a head freely: quoted words, a place, definite words, a nationality, a body behind a preposition. */
    private Free free(int from, int limit, int depth) {
        Free free = new Free();
        free.last = from;
        int end = Math.min(limit, from + LONGEST);
        int pos = quoted(from, limit);
        if (pos > from) {
            free.last = pos;
        }
        while (pos < end) {
            Match<State> demonym = page.demonym(pos, limit);
            if (demonym != null) {
                free.country = demonym.value().country();
                free.last = demonym.last();
                return free;
            }
            Match<Spot> spot = pos == from ? page.plain(lexicon.places, pos, limit) : null;
            Match<State> state = page.plain(lexicon.states.named, pos, limit);
            if (state == null && pos == from) {
                state = page.plain(lexicon.states.capitals, pos, limit);
            }
            if (spot != null || state != null) {
                free.country = state != null
                        ? state.value().country()
                        : spot != null ? spot.value().country() : null;
                free.last = state != null ? state.last() : spot != null ? spot.last() : pos;
                return free;
            }
            Body nested = nested(pos, from, limit, depth);
            if (nested != null) {
                free.parliamentary = nested.kind().equals("parliament");
                free.country = nested.country();
                free.last = nested.last();
                return free;
            }
            if (!continues(pos, from, limit)) {
                return free;
            }
            pos++;
            free.last = pos;
        }
        return free;
    }

    private @Nullable Body nested(int pos, int from, int limit, int depth) {
        if (page.isLink(pos) && pos > from) {
            return read(pos + 1, limit, depth - 1);
        }
        boolean behindPreposition = !page.preposition(pos).isEmpty() && !page.hasConjunction(pos);
        return behindPreposition || (pos == from && page.isPlain(pos)) ? read(pos, limit, depth - 1) : null;
    }

    private boolean continues(int pos, int from, int limit) {
        if (!page.isWord(pos) || lexicon.given(page.form(pos)) != null) {
            return false;
        }
        if (page.plain(lexicon.portfolios, pos, limit) != null) {
            return true;
        }
        if (page.any(lexicon.titles, pos, limit) != null || page.any(lexicon.honorifics, pos, limit) != null) {
            return false;
        }
        if ("time".equals(lexicon.stop(page.form(pos)))) {
            return false;
        }
        if (page.hasConjunction(pos)) {
            return pos > from && page.isDefinite(pos) && page.any(lexicon.portfolios, pos, limit) != null;
        }
        if (page.isDefinite(pos)) {
            return isKnownNoun(pos);
        }
        return pos == from
                && !page.isStop(pos)
                && page.isPlain(pos)
                && page.isOrdinary(pos)
                && !page.isLikelyVerb(pos)
                && pos + 1 < limit
                && page.isDefinite(pos + 1)
                && page.isPlain(pos + 1)
                && page.isOrdinary(pos + 1)
                && !page.isStop(pos + 1);
    }

    /** Whether a definite word is a noun of prose, or a plural, rather than a family name. */
    private boolean isKnownNoun(int pos) {
        String form = page.form(pos);
        return Vocabulary.isOrdinary(form)
                || Vocabulary.isOrdinary(page.words.get(pos).stem())
                || form.endsWith("ات")
                || form.endsWith("ين")
                || form.endsWith("ية");
    }

    /** The end of a quotation of few words that starts at {@code pos}, or {@code pos}. */
    int quoted(int pos, int limit) {
        if (pos >= limit || !page.isQuote(pos) || page.isMark(pos, '(') || page.isMark(pos, ')')) {
            return pos;
        }
        for (int i = pos + 1; i < Math.min(limit, pos + 7); i++) {
            if (page.isQuote(i)) {
                return i > pos + 1 ? i + 1 : pos;
            }
        }
        return pos;
    }

    /** "البترول [والطاقات] فلانة": an unlisted portfolio shows by the given name after it. */
    private boolean isUnlistedPortfolio(int pos, int limit) {
        if (pos + 1 >= limit || !page.isDefinite(pos) || page.isStop(pos) || !isKnownNoun(pos)) {
            return false;
        }
        if (page.any(lexicon.honorifics, pos + 1, limit) != null) {
            return true;
        }
        Shapes.Shape next = shapes.of(pos + 1, limit);
        return next == Shapes.Shape.GIVEN
                || next == Shapes.Shape.STRANGE
                || next == Shapes.Shape.FAMILY
                || next == Shapes.Shape.FIRST;
    }

    /** "والموريتانيين [في الخارج]": a people abroad. */
    private int abroad(int at, int limit) {
        Match<State> people = page.any(lexicon.states.demonyms, at, limit);
        Match<String> where = people == null ? null : page.any(lexicon.contexts, people.last(), limit);
        return where != null && where.value().equals("abroad") ? where.last() : at;
    }

    /** "وزير خارجيته": a portfolio with a pronoun. */
    private @Nullable Match<RoleCode> owned(int at, int limit) {
        Word word = at < limit ? page.words.get(at) : null;
        if (word == null || word.pronoun().isEmpty() || !page.isPlain(at)) {
            return null;
        }
        String stem = word.stem();
        RoleCode role = lexicon.portfolios.get(List.of(stem));
        if (role == null && stem.endsWith("ت")) {
            role = lexicon.portfolios.get(List.of(stem.substring(0, stem.length() - 1) + "ة"));
        }
        return role == null ? null : new Match<>(at, at + 1, role);
    }

    /** The portfolios from {@code at}; where one {@code must} follow, an unknown one is taken too. */
    @Nullable
    Portfolio portfolio(int at, int limit, boolean must) {
        Match<RoleCode> first = page.plain(lexicon.portfolios, at, limit);
        first = first == null ? owned(at, limit) : first;
        int pos;
        RoleCode role = RoleCode.MINISTER;
        if (first != null) {
            pos = first.last();
            role = first.value();
        } else if (must
                && at < limit
                && page.isWord(at)
                && page.isPlain(at)
                && page.isDefinite(at)
                && !page.isStop(at)
                && page.demonym(at, limit) == null) {
            pos = at + 1;
        } else {
            return null;
        }
        while (pos < limit && page.hasConjunction(pos) && page.preposition(pos).isEmpty()) {
            Match<RoleCode> next = page.any(lexicon.portfolios, pos, limit);
            int abroad = next == null ? abroad(pos, limit) : pos;
            if (abroad > pos) {
                pos = abroad;
                continue;
            }
            if (next == null) {
                pos = isUnlistedPortfolio(pos, limit) ? pos + 1 : pos;
                break;
            }
            role = role == RoleCode.MINISTER ? next.value() : role;
            pos = next.last();
        }
        return new Portfolio(pos, role);
    }
}
