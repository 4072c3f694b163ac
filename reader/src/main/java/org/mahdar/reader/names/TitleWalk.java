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
    private final TitleWords words;
    private final TitleDraft draft;
    private final TitleBodies of;
    private final int limit;

    TitleWalk(Page page, BodyGrammar bodies, TitleGrammar titles, Match<TitleHead> head, int limit) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.bodies = bodies;
        this.words = new TitleWords(page, limit);
        this.draft = new TitleDraft(head);
        this.of = new TitleBodies(page, bodies, titles, words, draft, limit);
        this.limit = limit;
    }

    @Nullable
    Title title() {
        if (draft.takes == Takes.PORTFOLIO
                && !portfolio()
                && !draft.head.value().plural()) {
            return null;
        }
        draft.owned |=
                draft.takes != Takes.KIN && draft.takes != Takes.COUNTERPART && words.isOwned(draft.head.last() - 1);
        draft.definite |= draft.owned;
        while (draft.pos < limit && step()) {
            draft.more = true;
        }
        return isOfSomething() ? null : draft.title();
    }

    /** "الرئيس السابق لأركان سلاح الجو" is no head of state. */
    private boolean isOfSomething() {
        return draft.takes == Takes.NONE
                && draft.role == RoleCode.HEAD_OF_STATE
                && draft.country == null
                && words.isOfSomething(draft.pos);
    }

    private boolean portfolio() {
        Portfolio portfolio = bodies.portfolio(draft.pos, limit, true);
        if (portfolio == null) {
            return false;
        }
        if (draft.role == RoleCode.MINISTER) {
            draft.role = portfolio.role();
        }
        draft.owned = words.isOwned(portfolio.last() - 1);
        draft.definite |= page.isDefinite(draft.pos);
        draft.more = true;
        draft.pos = portfolio.last();
        return true;
    }

    private boolean step() {
        return nationality()
                || adjective()
                || ofState()
                || of.body()
                || of.office()
                || of.topic()
                || purpose()
                || posted()
                || of.located()
                || epithet();
    }

    private boolean nationality() {
        Match<State> demonym = page.demonym(draft.pos, limit);
        if (demonym == null || draft.nationality) {
            return false;
        }
        draft.country = draft.country == null ? demonym.value().country() : draft.country;
        draft.nationality = true;
        draft.definite |= page.isDefinite(draft.pos);
        draft.pos = demonym.last();
        return true;
    }

    private boolean adjective() {
        Match<String> adjective = page.plain(lexicon.adjectives, draft.pos, limit);
        if (adjective == null
                && draft.pos < limit
                && page.preposition(draft.pos).equals("ب")) {
            adjective = page.any(lexicon.adjectives, draft.pos, limit);
        }
        if (adjective == null || adjective.value().equals("rank") || lexicon.given(page.form(draft.pos)) != null) {
            return false;
        }
        draft.international |= adjective.value().equals("international");
        draft.pos = adjective.last();
        return true;
    }

    /** "زعيم كوريا الشمالية", "وزير خارجية قطر". */
    private boolean ofState() {
        boolean canFollow = draft.takes != Takes.NONE
                && draft.takes != Takes.KIN
                && draft.takes != Takes.ROYAL
                && draft.country == null;
        if (!canFollow || (page.isDefinite(draft.head.last() - 1) && draft.takes == Takes.POST)) {
            return false;
        }
        Match<State> state = page.plain(lexicon.states.named, draft.pos, limit);
        if (state == null && (draft.takes == Takes.COUNTRY || draft.takes == Takes.MUST_COUNTRY)) {
            state = page.plain(lexicon.states.capitals, draft.pos, limit);
        }
        if (state == null) {
            return draft.role == RoleCode.GOVERNOR && ofPlace();
        }
        draft.country = state.value().country();
        draft.definite = true;
        draft.pos = state.last();
        return true;
    }

    /** "محافظ دمياط", "حاكم تكساس". */
    private boolean ofPlace() {
        Where where = page.isPlain(draft.pos) ? Where.at(page, draft.pos, limit) : null;
        if (where == null || draft.located) {
            return false;
        }
        draft.country = where.country();
        draft.located = true;
        draft.definite = true;
        draft.pos = where.last();
        return true;
    }

    /** "للشؤون الخارجية", "لشؤون الشرق الأوسط", "للأمن القومي": what the office is for. */
    private boolean purpose() {
        int end = draft.takes == Takes.KIN ? draft.pos : words.purposeEnd(draft.pos, draft.takes != Takes.NONE);
        boolean goes = end > draft.pos;
        draft.pos = end;
        return goes;
    }

    /** "لدى إسرائيل", "إلى سوريا": where one is posted, whom one does not serve. */
    private boolean posted() {
        if (draft.takes != Takes.POST && draft.takes != Takes.POST_COUNTRY && draft.role != RoleCode.OFFICIAL) {
            return false;
        }
        int at = page.isLink(draft.pos) ? draft.pos + 1 : draft.pos;
        if (at >= limit || (at == draft.pos && !words.isPostPreposition(at))) {
            return false;
        }
        Match<State> state = page.state(at, limit);
        if (at == draft.pos
                && state != null
                && draft.country == null
                && draft.body == null
                && (draft.takes == Takes.POST_COUNTRY || !page.isDefinite(draft.head.first()))
                && page.preposition(at).equals("ل")) {
            draft.country = state.value().country();
            draft.definite = true;
        }
        Where where = Where.at(page, at, limit);
        int end = where == null ? -1 : where.last();
        if (end < 0) {
            Body found = bodies.read(at, limit);
            end = found == null ? -1 : found.last();
        }
        if (end < 0 && at > draft.pos && page.isWord(at) && page.isDefinite(at) && words.isProse(at)) {
            end = at + 1;
        }
        if (end < 0) {
            return false;
        }
        draft.pos = end;
        draft.pos = words.statesEnd(draft.pos);
        return true;
    }

    /** "الصحفي السعودي المفقود جمال": an adjective nobody lists, between a nationality and a given name. */
    private boolean epithet() {
        if (!draft.nationality || !words.isEpithet(draft.pos)) {
            return false;
        }
        draft.pos++;
        return true;
    }
}
