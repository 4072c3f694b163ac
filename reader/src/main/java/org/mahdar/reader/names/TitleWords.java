package org.mahdar.reader.names;

import java.util.List;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.States.State;

/** What words after a title's head can be: part of what the office is about, or not. */
final class TitleWords {

    /** How many words after a head may belong to what it is about: "للشؤون السياسية وحفظ السلام". */
    private static final int LONGEST_PURPOSE = 5;

    private static final int LONGEST_TOPIC = 3;

    private final Page page;
    private final Lexicon lexicon;
    private final int limit;

    TitleWords(Page page, int limit) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.limit = limit;
    }

    /** An indefinite noun before a definite one: "قطاع [مياه] النيل". */
    boolean isConstruct(int at) {
        return at + 1 < limit
                && page.isWord(at)
                && page.isPlain(at)
                && !page.isDefinite(at)
                && !page.isLikelyVerb(at)
                && lexicon.given(page.form(at)) == null
                && Vocabulary.isOrdinary(page.form(at))
                && page.isDefinite(at + 1)
                && page.isPlain(at + 1);
    }

    boolean isProse(int at) {
        String form = page.form(at);
        return Vocabulary.isOrdinary(page.words.get(at).stem())
                || form.endsWith("ين")
                || form.endsWith("ات")
                || (isConstruct(at - 1) && lexicon.given(form) == null);
    }

    boolean isPurpose(int at) {
        if (page.any(lexicon.places, at, limit) != null && page.isPlain(at)) {
            return true;
        }
        return page.isWord(at)
                && page.isDefinite(at)
                && page.preposition(at).isEmpty()
                && (page.isOrdinary(at) || isProse(at))
                && !"function".equals(lexicon.stop(page.form(at)))
                && page.demonym(at, limit) == null
                && !"time".equals(lexicon.stop(page.form(at)))
                && (!page.hasConjunction(at) || page.any(lexicon.portfolios, at, limit) != null)
                && page.any(lexicon.titles, at, limit) == null
                && page.any(lexicon.honorifics, at, limit) == null;
    }

    /** "سفيرها", "وزير خارجيته": a pronoun of the third person tells whom the holder serves. */
    boolean isOwned(int at) {
        String pronoun = at < 0 ? "" : page.words.get(at).pronoun();
        return pronoun.equals("ه") || pronoun.equals("ها");
    }

    boolean isPostPreposition(int at) {
        String preposition = page.preposition(at);
        return !page.hasConjunction(at) && (preposition.equals("ل") || preposition.equals("ب"));
    }

    /** The end of the definite words from {@code pos} that tell of what an office is, or {@code pos}. */
    int topicEnd(int pos) {
        int start = isConstruct(pos) ? pos + 1 : pos;
        int end = start;
        while (end < limit && end - start < LONGEST_TOPIC && page.isPlain(end) && isPurpose(end) && isProse(end)) {
            end++;
        }
        return end == start ? pos : end;
    }

    /** The end of what an office is for from {@code pos}, "للشؤون الخارجية", or {@code pos}. */
    int purposeEnd(int pos, boolean portfolios) {
        if (pos >= limit || !page.preposition(pos).equals("ل") || page.hasConjunction(pos)) {
            return pos;
        }
        boolean portfolio = page.any(lexicon.portfolios, pos, limit) != null;
        boolean known = "purpose".equals(lexicon.contexts.get(List.of(page.base(pos))));
        boolean prose = page.isOrdinary(pos) && (!page.isStop(pos) || portfolio) && page.state(pos, limit) == null;
        if (!(known || (portfolio && portfolios)) || !prose) {
            return pos;
        }
        int end = pos + 1;
        while (end < limit && end - pos < LONGEST_PURPOSE && isPurpose(end)) {
            end++;
        }
        return end;
    }

    /** Whether an adjective that no table lists stands before a given name. */
    boolean isEpithet(int pos) {
        boolean fits = pos + 1 < limit
                && page.isWord(pos)
                && page.isPlain(pos)
                && page.isDefinite(pos)
                && page.isDefinite(pos - 1)
                && Vocabulary.isOrdinary(page.words.get(pos).stem())
                && page.any(lexicon.titles, pos, limit) == null
                && page.any(lexicon.honorifics, pos, limit) == null
                && !page.isStop(pos);
        Lexicon.Given given = fits ? lexicon.given(page.form(pos + 1)) : null;
        return given != null && !given.word();
    }

    /** Whether "of" with a noun of prose stands at {@code pos}. */
    boolean isOfSomething(int pos) {
        return pos < limit
                && page.preposition(pos).equals("ل")
                && !page.hasConjunction(pos)
                && Vocabulary.isOrdinary(page.words.get(pos).stem())
                && lexicon.given(page.base(pos)) == null;
    }

    /** The end of coordinated states from {@code pos}, "وقطر والكويت", or {@code pos}. */
    int statesEnd(int pos) {
        Match<State> next = pos < limit && page.hasConjunction(pos) ? page.state(pos, limit) : null;
        return next == null ? pos : statesEnd(next.last());
    }
}
