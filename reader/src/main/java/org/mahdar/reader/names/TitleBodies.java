package org.mahdar.reader.names;

import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Takes;
import org.mahdar.reader.names.States.State;

/** Reads, in a title, whose office it is: a body's, another office's, or that of what definite words tell. */
final class TitleBodies {

    private final Page page;
    private final Lexicon lexicon;
    private final BodyGrammar bodies;
    private final TitleGrammar titles;
    private final TitleWords words;
    private final TitleDraft draft;
    private final int limit;

    TitleBodies(Page page, BodyGrammar bodies, TitleGrammar titles, TitleWords words, TitleDraft draft, int limit) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.bodies = bodies;
        this.titles = titles;
        this.words = words;
        this.draft = draft;
        this.limit = limit;
    }

    boolean body() {
        boolean canFollow = draft.takes == Takes.BODY
                || draft.takes == Takes.MUST_BODY
                || draft.takes == Takes.COUNTRY
                || draft.takes == Takes.PORTFOLIO
                || draft.takes == Takes.POST_COUNTRY
                || draft.takes == Takes.POST;
        if (!canFollow || (draft.body != null && !draft.topic)) {
            return false;
        }
        int at = draft.pos;
        if (draft.topic && !page.isLink(at) && page.preposition(at).isEmpty()) {
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
        if (!behind && (draft.takes == Takes.COUNTRY || draft.takes == Takes.PORTFOLIO) && !isGenitive()) {
            return false;
        }
        Body found = bodies.read(at, limit);
        if (found == null) {
            return quotedBody(at) || (linked && inState(at)) || (behind && spokenBody(at));
        }
        draft.body = found;
        if (draft.topic && draft.role == RoleCode.AGENCY_HEAD && found.kind().equals("ministry")) {
            draft.role = RoleCode.OFFICIAL;
        }
        draft.topic = false;
        if (draft.country == null && ((draft.takes != Takes.POST && draft.takes != Takes.POST_COUNTRY) || !linked)) {
            draft.country = found.country();
        }
        draft.definite = true;
        if (!behind || draft.role == RoleCode.HEAD_OF_STATE) {
            draft.role = Leads.of(draft.role, found);
        }
        draft.pos = found.last();
        return true;
    }

    /** "مبعوث رئيس الجمهورية", "مدير مكتب وزير الدفاع", "المتحدث باسم الرئيس": whose office another title tells. */
    boolean office() {
        boolean construct = draft.isConstruct(page);
        boolean canFollow =
                draft.takes == Takes.BODY || draft.takes == Takes.MUST_BODY || draft.takes == Takes.POST_COUNTRY;
        if (!canFollow
                || !construct
                || draft.office
                || draft.body != null
                || draft.country != null
                || draft.pos >= limit
                || !page.isPlain(draft.pos)) {
            return false;
        }
        if (draft.pos != draft.head.last() || draft.role == RoleCode.HEAD_OF_STATE) {
            return false;
        }
        Title other = titles.read(draft.pos, limit);
        if (other == null || !other.definite() || other.plural() || other.isKin() || other.isCounterpart()) {
            return false;
        }
        draft.country = other.country();
        draft.office = true;
        draft.inner = draft.pos;
        draft.definite = true;
        draft.pos = other.last();
        return true;
    }

    /** "مدير الشؤون القنصلية", "المتحدث باسم الشركة": definite words that tell of what, where no body's name does. */
    boolean topic() {
        boolean takesTopic = draft.takes == Takes.BODY || draft.takes == Takes.MUST_BODY;
        boolean construct = draft.isConstruct(page);
        if (!takesTopic || !construct || draft.body != null || draft.office || draft.pos != draft.head.last()) {
            return false;
        }
        int end = words.topicEnd(draft.pos);
        if (end == draft.pos) {
            return false;
        }
        draft.topic = true;
        draft.body = new Body(draft.pos, end, EntityType.ORGANISATION, "other", null, false, null, "");
        draft.role = draft.role == RoleCode.HEAD_OF_STATE ? RoleCode.AGENCY_HEAD : draft.role;
        draft.definite = true;
        draft.pos = end;
        return true;
    }

    /** "الأمين العام [للمجموعة]", "مدير الشؤون كذا [بالوزارة]": a body spoken of before, by its kind. */
    private boolean spokenBody(int at) {
        if (!page.isWord(at) || !page.isDefinite(at)) {
            return false;
        }
        int last = spokenEnd(at);
        if (last == at) {
            return false;
        }
        draft.body = new Body(at, last, EntityType.ORGANISATION, "spoken", null, false, null, "");
        if (draft.topic && draft.role == RoleCode.AGENCY_HEAD) {
            draft.role = RoleCode.OFFICIAL;
        }
        draft.topic = false;
        draft.definite = true;
        draft.pos = last;
        return true;
    }

    private int spokenEnd(int at) {
        Match<Lexicon.Alias> alias = page.any(lexicon.aliases, at, limit);
        if (alias != null && alias.value().means().equals("body")) {
            return alias.last();
        }
        Match<Lexicon.BodyHead> head = page.any(lexicon.bodies, at, limit);
        return head != null && head.value().free() ? head.last() : at;
    }

    private boolean isGenitive() {
        return draft.pos > draft.head.first() && !page.isDefinite(draft.pos - 1);
    }

    private boolean quotedBody(int at) {
        if (draft.takes != Takes.BODY && draft.takes != Takes.MUST_BODY) {
            return false;
        }
        int end = bodies.quoted(at, limit);
        if (end == at) {
            return false;
        }
        Body quoted = bodies.read(at + 1, end - 1);
        draft.body = quoted != null
                ? quoted
                : new Body(at + 1, end - 1, EntityType.ORGANISATION, "other", null, true, null, "");
        draft.country = draft.country == null ? draft.body.country() : draft.country;
        draft.definite = true;
        draft.pos = end;
        return true;
    }

    private boolean inState(int at) {
        Match<State> state = page.state(at, limit);
        if (state == null || draft.takes == Takes.POST || draft.takes == Takes.POST_COUNTRY) {
            return false;
        }
        draft.country = draft.country == null ? state.value().country() : draft.country;
        draft.pos = state.last();
        return true;
    }

    /** "رئيس مركز كذا في سوريا", "باسم وزارة الداخلية في قطاع غزة": where a body is. */
    boolean located() {
        if (draft.body == null || !page.isLink(draft.pos) || draft.located) {
            return false;
        }
        Where where = Where.at(page, draft.pos + 1, limit);
        int end = where == null ? -1 : where.last();
        boolean before = end > 0 && end < limit && (page.isComma(end) || lexicon.given(page.form(end)) != null);
        if (!before || where == null) {
            return false;
        }
        draft.country = draft.country == null ? where.country() : draft.country;
        draft.located = true;
        draft.pos = end;
        return true;
    }
}
