package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.States.State;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.text.Token;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The words of a report as this room asks about them. Not changed once made. */
final class Page {

    final Words words;
    final Lexicon lexicon = Lexicon.INSTANCE;

    /** The form of each word without conjunction and preposition. */
    private final String[] bases;

    /** The tables each word can start a phrase of, see {@link Lookup}. */
    private final int[] tables;

    Page(Words words) {
        this.words = words;
        this.bases = new String[words.size()];
        this.tables = new int[words.size()];
        for (int i = 0; i < bases.length; i++) {
            Word word = words.get(i);
            bases[i] = word.base();
            tables[i] = Lookup.tables(word.form()) | Lookup.tables(bases[i]);
            if (!word.conjunction().isEmpty() && !word.preposition().isEmpty()) {
                tables[i] |=
                        Lookup.tables(word.form().substring(word.conjunction().length()));
            }
        }
    }

    /** The index of the sentence that holds the token at {@code at}. */
    int sentenceOf(int at) {
        List<Sentence> sentences = words.text().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).first() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int size() {
        return words.size();
    }

    String form(int at) {
        return words.get(at).form();
    }

    /** The form without conjunction and preposition. */
    String base(int at) {
        return bases[at];
    }

    boolean isWord(int at) {
        return words.get(at).token().kind() == Token.Kind.WORD;
    }

    boolean isMark(int at, char mark) {
        return words.get(at).token().isMark(mark);
    }

    boolean isComma(int at) {
        return isMark(at, '،') || isMark(at, ',');
    }

    /** Whether a quotation mark or bracket opens or closes at {@code at}. */
    boolean isQuote(int at) {
        Token token = words.get(at).token();
        return token.kind() == Token.Kind.MARK
                && token.form().length() == 1
                && "\"“”„«»‹›()＂'".indexOf(token.form().charAt(0)) >= 0;
    }

    boolean hasConjunction(int at) {
        return !words.get(at).conjunction().isEmpty();
    }

    String preposition(int at) {
        return words.get(at).preposition();
    }

    /** Whether the word carries neither conjunction nor preposition. */
    boolean isPlain(int at) {
        Word word = words.get(at);
        return word.conjunction().isEmpty() && word.preposition().isEmpty();
    }

    /**
     * Whether a conjunction or preposition is surely glued to the word. What the words room cuts off a word nobody knows
     * (لوسيانا, باولينا) may as well belong to it.
     */
    boolean hasClitics(int at) {
        Word word = words.get(at);
        String form = word.form();
        if (lexicon.given(form) != null || lexicon.cue(form) != null) {
            return false;
        }
        if (isPlain(at) && !form.startsWith("لل")) {
            boolean name = word.readings().size() == 1 && word.reading().pos() == PartOfSpeech.NAME;
            return !name && isUncut(form);
        }
        if (word.conjunction().equals("و") && isWhole(at)) {
            return false;
        }
        if (word.preposition().equals("ك")
                && at > 0
                && !Vocabulary.isCommon(bases[at])
                && !word.definite()
                && lexicon.given(form(at - 1)) != null) {
            return false;
        }
        if (word.preposition().equals("ب") && Vocabulary.isVerb(bases[at]) && lexicon.stop(bases[at]) == null) {
            return false;
        }
        if (word.conjunction().equals("و")
                || form.startsWith("لل")
                || word.reading().isMasdar()) {
            return true;
        }
        String base = bases[at];
        return Vocabulary.isKnown(word.stem())
                || lexicon.given(base) != null
                || lexicon.cue(base) != null
                || lexicon.stop(base) != null
                || Vocabulary.isOrdinary(base);
    }

    /** "السيدة [وانجيكو]", "أنجيلا [وايتمور]": letters like "and" open a word nobody knows where a name starts or has just started. */
    private boolean isWhole(int at) {
        Word word = words.get(at);
        String rest = bases[at];
        boolean unheardOf = word.preposition().isEmpty()
                && !word.definite()
                && rest.length() > 3
                && !Vocabulary.isSeen(rest)
                && !Vocabulary.isKnown(word.stem())
                && lexicon.given(rest) == null
                && lexicon.cue(rest) == null
                && (Lookup.tables(rest) == 0 || any(lexicon.states.named, at, size()) == null);
        if (!unheardOf || at == 0 || !isWord(at - 1)) {
            return false;
        }
        String before = form(at - 1);
        Lexicon.Given given = lexicon.given(before);
        boolean opened = given != null && (at == 1 || lexicon.given(form(at - 2)) == null);
        return opened || lexicon.honorifics.get(List.of(before)) != null || lexicon.titles.get(List.of(before)) != null;
    }

    /** Whether a word the words room left whole is after all a clitic and a word of prose: لمعرفة, والكاتب. */
    private boolean isUncut(String form) {
        if (form.length() < 4 || "وفبل".indexOf(form.charAt(0)) < 0 || Vocabulary.isOrdinary(form)) {
            return false;
        }
        String rest = form.substring(1);
        return Vocabulary.isOrdinary(rest)
                || "function".equals(lexicon.stop(rest))
                || (rest.startsWith("ال") && rest.length() > 4 && Vocabulary.isOrdinary(rest.substring(2)));
    }

    /** Whether the word stands with the article, after any clitic. */
    boolean isDefinite(int at) {
        Word word = words.get(at);
        if (word.preposition().isEmpty() && word.conjunction().isEmpty() && opensWithHamza(at)) {
            return false;
        }
        return word.definite() || word.form().startsWith("ال");
    }

    /** "إليانا" looks like an article once normalised. */
    private boolean opensWithHamza(int at) {
        char first = words.text().original().charAt(words.get(at).token().start());
        return "أإآ".indexOf(first) >= 0;
    }

    /** Whether the vocabulary knows the word as something other than a name. */
    boolean isOrdinary(int at) {
        PartOfSpeech pos = words.get(at).reading().pos();
        return pos != PartOfSpeech.NAME && pos != PartOfSpeech.UNKNOWN && pos != PartOfSpeech.FOREIGN;
    }

    /** Whether the word leads from a title or a body to where it is: in, at, to. */
    boolean isLink(int at) {
        return at < size() && "link".equals(lexicon.contexts.get(List.of(form(at))));
    }

    boolean isLikelyVerb(int at) {
        return words.get(at).reading().isVerb();
    }

    /** Whether a word no name can hold stands at {@code at}. */
    boolean isStop(int at) {
        if (!isWord(at)) {
            return true;
        }
        String form = form(at);
        if (lexicon.stop(form) != null) {
            return lexicon.given(form) == null || !words.text().written(at).endsWith("ي");
        }
        return lexicon.given(form) == null && lexicon.stop(base(at)) != null;
    }

    /** A phrase that stands at {@code at} without conjunction or preposition. */
    <V> @Nullable Match<V> plain(Lookup<V> phrases, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        Match<V> match = phrases.match(words, at, limit, tables[at]);
        return match == null || isPlain(at) || startsWhole(phrases, at, match) ? match : null;
    }

    /** Whether the match needs no clitic cut off its first word: قطر is no ق + طر. */
    <V> boolean startsWhole(Lookup<V> phrases, int at, Match<V> match) {
        List<String> forms = new ArrayList<>();
        for (int i = at; i < match.last(); i++) {
            forms.add(form(i));
        }
        return phrases.get(forms) != null;
    }

    <V> @Nullable Match<V> any(Lookup<V> phrases, int at, int limit) {
        return at < limit ? phrases.match(words, at, limit, tables[at]) : null;
    }

    /** A nationality at {@code at}; a state's own name is none. */
    @Nullable
    Match<State> demonym(int at, int limit) {
        Match<State> demonym = plain(lexicon.states.demonyms, at, limit);
        if (demonym == null) {
            return null;
        }
        Match<State> state = any(lexicon.states.named, at, limit);
        return state != null && state.last() >= demonym.last() ? null : demonym;
    }

    @Nullable
    Match<State> state(int at, int limit) {
        return any(lexicon.states.named, at, limit);
    }
}
