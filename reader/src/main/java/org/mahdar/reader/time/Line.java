package org.mahdar.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.text.Token;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** A sentence as the rules see it: its terms, numbers and marks by token; outside the sentence there is nothing. */
final class Line {

    final Words words;
    final int first;
    final int last;
    final int paragraph;
    private final @Nullable LocalDate day;
    private final @Nullable Term[] terms;
    private final int[] ends;
    private final @Nullable YearMonth spoken;

    /**
     * @param words the report's words with {@link Vocabulary#cut}
     * @param day the day relative expressions count from, or null if it is not known
     * @param spoken the month last spoken of before this sentence (of a year alone its first), or null
     */
    Line(Words words, Sentence sentence, @Nullable LocalDate day, @Nullable YearMonth spoken) {
        this.words = words;
        this.first = sentence.first();
        this.last = sentence.last();
        this.paragraph = sentence.paragraph();
        this.day = day;
        this.spoken = spoken;
        this.terms = new @Nullable Term[last - first];
        this.ends = new int[last - first];
        for (int i = first; i < last; i++) {
            if (words.get(i).token().kind() == Token.Kind.WORD) {
                Phrases.Match<Term> match = Vocabulary.shipped().match(words, i, last);
                if (match != null) {
                    terms[i - first] = match.value();
                    ends[i - first] = match.last();
                }
            }
        }
    }

    /** The day relative expressions count from, or null. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The month last spoken of before this sentence (of a year alone its first), or null. */
    @Nullable
    YearMonth spoken() {
        return spoken;
    }

    /** Where the unit of the code that is "the same" one (العام نفسه, نفس العام) starting at {@code i} ends, or -1. */
    int same(int i, String code) {
        boolean before = is(i, Kind.SAME);
        int unit = before ? after(i) : i;
        if (!is(unit, Kind.UNIT, code, "the")) {
            return -1;
        }
        return before ? after(unit) : is(after(unit), Kind.SAME) ? after(after(unit)) : -1;
    }

    boolean in(int i) {
        return i >= first && i < last;
    }

    /** The longest term that starts at {@code i}, or null. */
    @Nullable
    Term term(int i) {
        return in(i) ? terms[i - first] : null;
    }

    /** The term at {@code i} if it is of the kind, else null. */
    @Nullable
    Term term(int i, Kind kind) {
        Term term = term(i);
        return term != null && term.kind() == kind ? term : null;
    }

    /** Where the term at {@code i} ends, or the token after {@code i} if there is none. */
    int after(int i) {
        return term(i) == null ? i + 1 : ends[i - first];
    }

    boolean is(int i, Kind kind) {
        return term(i, kind) != null;
    }

    /** Whether a term of the kind, code and form starts at {@code i}. */
    boolean is(int i, Kind kind, String code, String form) {
        Term term = term(i);
        return term != null && term.is(kind, code) && term.form().equals(form);
    }

    /** The whole number of up to four digits at {@code i}, or -1. */
    int number(int i) {
        if (!in(i)) {
            return -1;
        }
        Token token = words.get(i).token();
        String form = token.form();
        if (token.kind() != Token.Kind.NUMBER || form.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int c = 0; c < form.length(); c++) {
            int digit = form.charAt(c) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether the number at {@code i} is written with {@code digits} digits. */
    boolean digits(int i, int digits) {
        return number(i) >= 0 && words.get(i).form().length() == digits;
    }

    boolean mark(int i, char mark) {
        return in(i) && words.get(i).token().isMark(mark);
    }

    boolean dash(int i) {
        return mark(i, '-') || mark(i, '–') || mark(i, '—') || mark(i, '−');
    }

    /** Whether a quotation mark stands at {@code i}. */
    boolean quote(int i) {
        return in(i)
                && !words.get(i).isWord()
                && "\"“”«»„".contains(words.get(i).form());
    }

    /** Whether the word at {@code i} is likelier an adjective in tanwin beside its noun (دعما شهريا) than an adverb. */
    boolean adjective(int i) {
        return in(i - 1)
                && words.get(i - 1).isWord()
                && words.get(i - 1).form().endsWith("ا")
                && !definite(i - 1)
                && words.get(i - 1).verb() == null
                && !has(Contexts.Context.YEAR_NOT_AFTER, i - 1);
    }

    boolean comma(int i) {
        return mark(i, '،') || mark(i, ',');
    }

    /** Whether the word at {@code i} is the conjunction و alone, as before digits. */
    boolean and(int i) {
        return in(i) && words.get(i).form().equals("و");
    }

    /** Whether the term at {@code i} carries the conjunction و. */
    boolean joined(int i) {
        return in(i) && words.get(i).conjunction().equals("و") && words.get(i).isWord();
    }

    boolean definite(int i) {
        return in(i) && words.get(i).base().startsWith("ال");
    }

    boolean has(Contexts.Context context, int i) {
        return in(i) && Contexts.has(context, words.get(i));
    }

    @Nullable
    Word word(int i) {
        return in(i) ? words.get(i) : null;
    }
}
