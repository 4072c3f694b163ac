package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.BodyGrammar.Portfolio;
import org.mahdar.reader.names.Lexicon.Takes;
import org.mahdar.reader.names.Lexicon.TitleHead;
import org.mahdar.reader.names.States.State;

/** One walk along the words after a head. */
final class TitleWalk {

    private final Page page;
    private final Lexicon lexicon;
    private final BodyGrammar bodies;
    private final TitleGrammar titles;
    private final TitleWords words;
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
    private boolean office;
    private boolean topic;
    private boolean located;
    private int inner = -1;

    TitleWalk(Page page, BodyGrammar bodies, TitleGrammar titles, Match<TitleHead> head, int limit) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.bodies = bodies;
        this.titles = titles;
        this.words = new TitleWords(page, limit);
        this.head = head;
        this.limit = limit;
        this.takes = head.value().takes();
        this.pos = head.last();
        this.role = head.value().role();
        this.definite = head.value().definite();
        this.country = head.value().country();
    }

    @Nullable
    Title title() {
        if (takes == Takes.PORTFOLIO && !portfolio() && !head.value().plural()) {
            return null;
        }
        while (pos < limit && step()) {
            more = true;
        }
        if (isIncomplete() || isOfSomething()) {
            return null;
        }
        if (head.value().role() == RoleCode.PARTY_LEADER
                && takes == Takes.MUST_BODY
                && body == null
                && country != null) {
            role = RoleCode.HEAD_OF_STATE;
        }
        return new Title(
                head.first(),
                pos,
                role,
                takes,
                country,
                body,
                definite,
                head.value().plural(),
                more || head.last() - head.first() > 1,
                international && country == null,
                inner);
    }

    /** "الرئيس السابق لأركان سلاح الجو" is no head of state. */
    private boolean isOfSomething() {
        return takes == Takes.NONE && role == RoleCode.HEAD_OF_STATE && country == null && words.isOfSomething(pos);
    }

    private boolean isIncomplete() {
        return switch (takes) {
            case MUST_BODY -> body == null && country == null && !office;
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
        return nationality()
                || adjective()
                || ofState()
                || ofBody()
                || ofOffice()
                || ofTopic()
                || purpose()
                || posted()
                || located()
                || epithet();
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
        if (state == null && (takes == Takes.COUNTRY || takes == Takes.MUST_COUNTRY)) {
            state = page.plain(lexicon.states.capitals, pos, limit);
        }
        if (state == null) {
            return false;
        }
        country = state.value().country();
        definite = true;
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
        if (!canFollow || (body != null && !topic)) {
            return false;
        }
        int at = pos;
        if (topic && !page.isLink(at) && page.preposition(at).isEmpty()) {
            return false;
        }
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
        if (topic && role == RoleCode.AGENCY_HEAD && found.kind().equals("ministry")) {
            role = RoleCode.OFFICIAL;
        }
        topic = false;
        if (country == null && ((takes != Takes.POST && takes != Takes.POST_COUNTRY) || !linked)) {
            country = found.country();
        }
        definite = true;
        if (!behind || role == RoleCode.HEAD_OF_STATE) {
            role = Leads.of(role, found);
        }
        pos = found.last();
        return true;
    }

    /** "مبعوث رئيس الجمهورية", "مدير مكتب وزير الدفاع", "المتحدث باسم الرئيس": whose office another title tells. */
    private boolean ofOffice() {
        boolean construct = !page.isDefinite(head.first()) || head.last() - head.first() > 1;
        boolean canFollow = takes == Takes.BODY || takes == Takes.MUST_BODY || takes == Takes.POST_COUNTRY;
        if (!canFollow
                || !construct
                || office
                || body != null
                || country != null
                || pos >= limit
                || !page.isPlain(pos)) {
            return false;
        }
        if (pos != head.last() || role == RoleCode.HEAD_OF_STATE) {
            return false;
        }
        Title other = titles.read(pos, limit);
        if (other == null || !other.definite() || other.plural() || other.isKin() || other.isCounterpart()) {
            return false;
        }
        country = other.country();
        office = true;
        inner = pos;
        definite = true;
        pos = other.last();
        return true;
    }

    /** "مدير الشؤون القنصلية", "المتحدث باسم الشركة": definite words that tell of what, where no body's name does. */
    private boolean ofTopic() {
        boolean takesTopic = takes == Takes.BODY || takes == Takes.MUST_BODY;
        boolean construct = head.last() - head.first() > 1 || !page.isDefinite(head.first());
        if (!takesTopic || !construct || body != null || office || pos != head.last()) {
            return false;
        }
        int end = words.topicEnd(pos);
        if (end == pos) {
            return false;
        }
        topic = true;
        body = new Body(pos, end, EntityType.ORGANISATION, "other", null, false, null, "");
        role = role == RoleCode.HEAD_OF_STATE ? RoleCode.AGENCY_HEAD : role;
        definite = true;
        pos = end;
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
        int end = takes == Takes.KIN ? pos : words.purposeEnd(pos, takes != Takes.NONE);
        boolean goes = end > pos;
        pos = end;
        return goes;
    }

    /** "لدى إسرائيل", "إلى سوريا": where one is posted, whom one does not serve. */
    private boolean posted() {
        if (takes != Takes.POST && takes != Takes.POST_COUNTRY && role != RoleCode.OFFICIAL) {
            return false;
        }
        int at = page.isLink(pos) ? pos + 1 : pos;
        if (at >= limit || (at == pos && !words.isPostPreposition(at))) {
            return false;
        }
        Match<State> state = page.state(at, limit);
        if (at == pos
                && state != null
                && country == null
                && body == null
                && (takes == Takes.POST_COUNTRY || !page.isDefinite(head.first()))
                && page.preposition(at).equals("ل")) {
            country = state.value().country();
            definite = true;
        }
        Where where = Where.at(page, at, limit);
        int end = where == null ? -1 : where.last();
        if (end < 0) {
            Body found = bodies.read(at, limit);
            end = found == null ? -1 : found.last();
        }
        if (end < 0 && at > pos && page.isWord(at) && page.isDefinite(at) && words.isProse(at)) {
            end = at + 1;
        }
        if (end < 0) {
            return false;
        }
        pos = end;
        pos = words.statesEnd(pos);
        return true;
    }

    /** "رئيس مركز كذا في سوريا", "باسم وزارة الداخلية في قطاع غزة": where a body is. */
    private boolean located() {
        if (body == null || !page.isLink(pos) || located) {
            return false;
        }
        Where where = Where.at(page, pos + 1, limit);
        int end = where == null ? -1 : where.last();
        boolean before = end > 0 && end < limit && (page.isComma(end) || lexicon.given(page.form(end)) != null);
        if (!before || where == null) {
            return false;
        }
        country = country == null ? where.country() : country;
        located = true;
        pos = end;
        return true;
    }

    /** "الصحفي السعودي المفقود جمال": an adjective nobody lists, between a nationality and a given name. */
    private boolean epithet() {
        if (!nationality || !words.isEpithet(pos)) {
            return false;
        }
        pos++;
        return true;
    }
}
