package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.BodyGrammar.Portfolio;
import org.mahdar.reader.names.Lexicon.Spot;
import org.mahdar.reader.names.Lexicon.Takes;
import org.mahdar.reader.names.Lexicon.TitleHead;
import org.mahdar.reader.names.States.State;

/** Reads titles: a head, what it takes, and adjectives, nationalities and bodies in any order after it. */
final class TitleGrammar {

    /** How many words after a head may belong to what it is about: "للشؤون السياسية وحفظ السلام". */
    private static final int LONGEST_PURPOSE = 5;

    private final Page page;
    private final Lexicon lexicon;
    private final BodyGrammar bodies;

    TitleGrammar(Page page, BodyGrammar bodies) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.bodies = bodies;
    }

    /** The title that starts at {@code at}, or null. */
    @Nullable
    Title read(int at, int limit) {
        Match<TitleHead> head = page.any(lexicon.titles, at, limit);
        if (head == null) {
            return null;
        }
        return new Walk(head, limit).title();
    }

    /** One walk along the words after a head. */
    private final class Walk {
        private final Match<TitleHead> head;
        private final int limit;
        private final Takes takes;
        private int pos;
        private RoleCode role;
        private @Nullable String country;
        private boolean nationality;
        private @Nullable Body body;
        private boolean definite;
        private boolean more;
        private boolean international;

        Walk(Match<TitleHead> head, int limit) {
            this.head = head;
            this.limit = limit;
            this.takes = head.value().takes();
            this.pos = head.last();
            this.role = head.value().role();
            this.definite = head.value().definite();
        }

        @Nullable
        Title title() {
            if (takes == Takes.PORTFOLIO && !portfolio() && !head.value().plural()) {
                return null;
            }
            while (pos < limit && step()) {
                more = true;
            }
            if (isIncomplete()) {
                return null;
            }
            return new Title(
                    head.first(),
                    pos,
                    role,
                    takes,
                    country,
                    body,
                    definite || country != null,
                    head.value().plural(),
                    more || head.last() - head.first() > 1,
                    international && country == null);
        }

        private boolean isIncomplete() {
            return switch (takes) {
                case MUST_BODY -> body == null && country == null;
                case MUST_COUNTRY -> country == null;
                default -> false;
            };
        }

        private boolean portfolio() {
            Portfolio portfolio = bodies.portfolio(pos, limit, true);
            if (portfolio == null) {
                return false;
            }
            if (role == RoleCode.MINISTER) {
                role = portfolio.role();
            }
            definite |= page.isDefinite(pos);
            more = true;
            pos = portfolio.last();
            return true;
        }

        private boolean step() {
            return nationality() || adjective() || ofState() || ofBody() || purpose() || posted();
        }

        private boolean nationality() {
            Match<State> demonym = page.demonym(pos, limit);
            if (demonym == null || nationality) {
                return false;
            }
            country = country == null ? demonym.value().country() : country;
            nationality = true;
            definite |= page.isDefinite(pos);
            pos = demonym.last();
            return true;
        }

        private boolean adjective() {
            Match<String> adjective = page.plain(lexicon.adjectives, pos, limit);
            if (adjective == null && pos < limit && page.preposition(pos).equals("ب")) {
                adjective = page.any(lexicon.adjectives, pos, limit);
            }
            if (adjective == null || adjective.value().equals("rank") || lexicon.given(page.form(pos)) != null) {
                return false;
            }
            international |= adjective.value().equals("international");
            pos = adjective.last();
            return true;
        }

        /** "زعيم كوريا الشمالية", "وزير خارجية قطر". */
        private boolean ofState() {
            boolean canFollow = takes != Takes.NONE && takes != Takes.KIN && takes != Takes.ROYAL && country == null;
            if (!canFollow || (page.isDefinite(head.last() - 1) && takes == Takes.POST)) {
                return false;
            }
            Match<State> state = page.plain(lexicon.states.named, pos, limit);
            if (state == null) {
                return false;
            }
            country = state.value().country();
            pos = state.last();
            return true;
        }

        private boolean ofBody() {
            boolean canFollow = takes == Takes.BODY
                    || takes == Takes.MUST_BODY
                    || takes == Takes.COUNTRY
                    || takes == Takes.PORTFOLIO
                    || takes == Takes.POST_COUNTRY
                    || takes == Takes.POST;
            if (!canFollow || body != null) {
                return false;
            }
            int at = pos;
            boolean linked = page.isLink(at);
            if (linked) {
                at++;
            }
            if (at >= limit || (page.hasConjunction(at) && !linked)) {
                return false;
            }
            boolean behind = linked || !page.preposition(at).isEmpty();
            if (!behind && (takes == Takes.COUNTRY || takes == Takes.PORTFOLIO) && !isGenitive()) {
                return false;
            }
            Body found = bodies.read(at, limit);
            if (found == null) {
                return quotedBody(at) || (linked && inState(at));
            }
            body = found;
            if (country == null && ((takes != Takes.POST && takes != Takes.POST_COUNTRY) || !linked)) {
                country = found.country();
            }
            definite = true;
            if (!behind || role == RoleCode.HEAD_OF_STATE) {
                role = lead(found);
            }
            pos = found.last();
            return true;
        }

        private boolean isGenitive() {
            return pos > head.first() && !page.isDefinite(pos - 1);
        }

        private boolean quotedBody(int at) {
            if (takes != Takes.BODY && takes != Takes.MUST_BODY) {
                return false;
            }
            int end = bodies.quoted(at, limit);
            if (end == at) {
                return false;
            }
            Body quoted = bodies.read(at + 1, end - 1);
            body = quoted != null
                    ? quoted
                    : new Body(at + 1, end - 1, EntityType.ORGANISATION, "other", null, true, null, "");
            country = country == null ? body.country() : country;
            definite = true;
            pos = end;
            return true;
        }

        private boolean inState(int at) {
            Match<State> state = page.state(at, limit);
            if (state == null || takes == Takes.POST || takes == Takes.POST_COUNTRY) {
                return false;
            }
            country = country == null ? state.value().country() : country;
            pos = state.last();
            return true;
        }

        /** "للشؤون الخارجية", "لشؤون الشرق الأوسط", "للأمن القومي": what the office is for. */
        private boolean purpose() {
            if ((takes == Takes.NONE && !more) || takes == Takes.KIN || pos >= limit) {
                return false;
            }
            if (!page.preposition(pos).equals("ل") || page.hasConjunction(pos) || page.state(pos, limit) != null) {
                return false;
            }
            if (!page.isOrdinary(pos) || (page.isStop(pos) && page.any(lexicon.portfolios, pos, limit) == null)) {
                return false;
            }
            int end = pos + 1;
            while (end < limit && end - pos < LONGEST_PURPOSE && isPurpose(end)) {
                end++;
            }
            pos = end;
            return true;
        }

        private boolean isPurpose(int at) {
            if (page.any(lexicon.places, at, limit) != null && page.isPlain(at)) {
                return true;
            }
            return page.isWord(at)
                    && page.isDefinite(at)
                    && page.preposition(at).isEmpty()
                    && page.isOrdinary(at)
                    && page.demonym(at, limit) == null
                    && !"time".equals(lexicon.stop(page.form(at)))
                    && (!page.hasConjunction(at) || page.any(lexicon.portfolios, at, limit) != null)
                    && page.any(lexicon.titles, at, limit) == null
                    && page.any(lexicon.honorifics, at, limit) == null;
        }

        /** "لدى إسرائيل", "إلى سوريا": where one is posted, whom one does not serve. */
        private boolean posted() {
            if (takes != Takes.POST && takes != Takes.POST_COUNTRY && role != RoleCode.OFFICIAL) {
                return false;
            }
            int at = page.isLink(pos) ? pos + 1 : pos;
            if (at >= limit || (at == pos && !isPostPreposition(at))) {
                return false;
            }
            Match<State> state = page.state(at, limit);
            Match<State> capital = page.any(lexicon.states.capitals, at, limit);
            Match<Spot> spot = page.any(lexicon.places, at, limit);
            int end = Math.max(last(state), Math.max(last(capital), last(spot)));
            if (end < 0) {
                Body found = bodies.read(at, limit);
                end = found == null ? -1 : found.last();
            }
            if (end < 0) {
                return false;
            }
            pos = end;
            while (pos < limit && page.hasConjunction(pos) && page.state(pos, limit) != null) {
                pos = last(page.state(pos, limit));
            }
            return true;
        }

        private boolean isPostPreposition(int at) {
            String preposition = page.preposition(at);
            return !page.hasConjunction(at) && (preposition.equals("ل") || preposition.equals("ب"));
        }

        private RoleCode lead(Body found) {
            return switch (role) {
                case HEAD_OF_STATE -> chief(found);
                default -> role;
            };
        }
    }

    /** What the head of a body is, by the body's kind. */
    private static RoleCode chief(Body body) {
        return switch (body.kind()) {
            case "parliament" -> RoleCode.PARLIAMENT_SPEAKER;
            case "party", "armed-group" -> RoleCode.PARTY_LEADER;
            case "company" -> RoleCode.OTHER;
            case "newspaper", "broadcaster" -> RoleCode.JOURNALIST;
            default -> RoleCode.AGENCY_HEAD;
        };
    }

    private static int last(@Nullable Match<?> match) {
        return match == null ? -1 : match.last();
    }
}
