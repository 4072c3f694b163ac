package org.mahdar.reader.time;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;

/** Whether the clause around an expression speaks of the past or of what is to come. */
final class Tense {

    private static final int FORWARD = 12;
    private static final int BACKWARD = 60;

    private Tense() {}

    /** The direction of the clause around the tokens from {@code first} to before {@code last}; the past if it shows none. */
    static Direction of(Line line, int first, int last) {
        Direction shown = shown(line, first, last);
        return shown == null ? Direction.PAST : shown;
    }

    /** The direction the clause shows, or null. */
    private static @Nullable Direction shown(Line line, int first, int last) {
        if (line.has(Contexts.Context.SINCE, first - 1)) {
            return Direction.PAST;
        }
        if (line.has(Contexts.Context.PAST, first - 1) || line.has(Contexts.Context.PAST, first - 2)) {
            return Direction.PAST;
        }
        if (line.is(first - 1, Kind.AGO)) {
            return Direction.FUTURE;
        }
        boolean present = false;
        for (int i = first - 1; i >= Math.max(line.first, first - BACKWARD); i--) {
            Direction cue = cue(line, i);
            if (cue != null) {
                return cue;
            }
            Reading verb = verb(line, i);
            if (verb != null && verb.tense() == Reading.Tense.PAST) {
                return Direction.PAST;
            }
            if (verb != null && verb.tense() == Reading.Tense.PRESENT) {
                Direction settled = present(line, i);
                if (settled != null) {
                    return settled;
                }
                present = tells(line, i);
            }
            if (!present && line.has(Contexts.Context.THAT, i)) {
                Direction ahead = ahead(line, last, false);
                if (ahead != null) {
                    return ahead;
                }
            }
        }
        if (present) {
            return Direction.FUTURE;
        }
        return ahead(line, last, true);
    }

    /** The same for a month or a day of one: before (قبل) and until it (حتى) say little of the year. */
    static Direction ofDate(Line line, int first, int last) {
        Direction shown = line.is(first - 1, Kind.AGO) || line.is(first - 1, Kind.TO) ? null : shown(line, first, last);
        return shown == null ? Direction.NEAREST : shown;
    }

    /** What the word at {@code i} says by itself, or null. */
    private static @Nullable Direction cue(Line line, int i) {
        Word word = line.words.get(i);
        if (line.has(Contexts.Context.FUTURE, i)) {
            for (int back = i - 1; back >= Math.max(line.first, i - 3); back--) {
                if (line.has(Contexts.Context.WAS, back)) {
                    return Direction.NEAREST;
                }
            }
            return Direction.FUTURE;
        }
        if (line.has(Contexts.Context.SCHEDULED, i)) {
            return line.has(Contexts.Context.NEGATED_PAST, i - 1)
                    ? Direction.PAST
                    : line.has(Contexts.Context.WAS, i - 1) ? Direction.NEAREST : Direction.FUTURE;
        }
        return word.future() || line.is(i, Kind.POINTER, "next", "") ? Direction.FUTURE : null;
    }

    /**
     * Whether a verb of the present at {@code i} announces what is to come: it opens its sentence or stands in the
     * report's headline, and is none of those that tell of what is always so.
     */
    private static boolean tells(Line line, int i) {
        return (i == line.first || line.comma(i - 1) || line.paragraph == 0) && !line.has(Contexts.Context.STANDING, i);
    }

    /**
     * The word as a verb, if it is likely one; at the head of a clause, if it may be one of the past. Unvocalised spelling
     * hides many a past (تحدث, نشر, أثار) behind a present; a report tells of the past, so the past is taken unless a
     * feminine subject follows a form in ت (تعقد القمة).
     */
    private static @Nullable Reading verb(Line line, int i) {
        Word word = line.words.get(i);
        Reading verb = word.verb();
        if (verb != null && verb.tense() == Reading.Tense.PRESENT && !word.future()) {
            Reading past = past(word);
            boolean feminine = word.stem().startsWith("ت")
                    && line.in(i + 1)
                    && line.words.get(i + 1).form().endsWith("ة");
            return past != null && !feminine ? past : verb.person() == 1 ? null : verb;
        }
        if (verb != null || word.definite() || !word.preposition().isEmpty()) {
            return verb;
        }
        boolean head = i == line.first || line.comma(i - 1) || line.is(i - 1, Kind.WEEKDAY);
        return head ? past(word) : null;
    }

    /** The word's first reading as a verb of the past in the third person, or null. */
    private static @Nullable Reading past(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.isVerb() && reading.tense() == Reading.Tense.PAST && reading.person() == 3) {
                return reading;
            }
        }
        return null;
    }

    /** What a verb of the present at {@code i} says by the word before it, or null if that is open. */
    private static @Nullable Direction present(Line line, int i) {
        int before = i - 1;
        if (line.has(Contexts.Context.NEGATED_PAST, before)) {
            return Direction.PAST;
        }
        if (line.has(Contexts.Context.MAY, before)) {
            return Direction.FUTURE;
        }
        if (line.has(Contexts.Context.WAS, before)) {
            return Direction.PAST;
        }
        if (line.has(Contexts.Context.THAT, before) && !line.has(Contexts.Context.BEFORE_THAT, before - 1)) {
            return Direction.FUTURE;
        }
        return null;
    }

    private static @Nullable Direction ahead(Line line, int last, boolean presentTells) {
        int limit = Math.min(line.last, last + FORWARD);
        for (int i = last; i < limit; i++) {
            Direction cue = cue(line, i);
            if (cue != null) {
                return cue;
            }
            Reading verb = verb(line, i);
            if (verb != null && verb.tense() == Reading.Tense.PAST) {
                return Direction.PAST;
            }
            if (verb != null && verb.tense() == Reading.Tense.PRESENT) {
                return line.has(Contexts.Context.NEGATED_PAST, i - 1)
                        ? Direction.PAST
                        : presentTells && !line.has(Contexts.Context.STANDING, i) ? Direction.FUTURE : null;
            }
        }
        return null;
    }
}
