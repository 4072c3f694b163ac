package org.mahdar.reader.frames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;

/** The small words that shape a clause, from {@code particles.tsv}. */
public final class Particles {

    private static final Map<String, Kind> BY_FORM = load();

    private enum Kind {
        COMPLEMENTIZER,
        RELATIVE,
        NEGATOR,
        PAST_NEGATOR,
        NOUN_NEGATOR,
        AUXILIARY,
        OPENER,
        COMPLETED,
        SEQUEL,
        RELATIONAL,
        TRANSPARENT,
        DUAL,
        HONORIFIC,
        SIDE
    }

    private Particles() {}

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Row row : Table.read(Particles.class, "particles.tsv")) {
            try {
                kinds.put(
                        Normalizer.fold(row.get("word")),
                        Kind.valueOf(row.get("class").replace('-', '_').toUpperCase(java.util.Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.wrong("\"" + row.get("class") + "\" is no class of particle");
            }
        }
        return Map.copyOf(kinds);
    }

    /** أن, إن and their kin, whatever clitics they carry. */
    public static boolean isComplementizer(Word word) {
        return is(word, Kind.COMPLEMENTIZER) || (!word.definite() && BY_FORM.get(word.stem()) == Kind.COMPLEMENTIZER);
    }

    public static boolean isRelative(Word word) {
        return is(word, Kind.RELATIVE);
    }

    public static boolean isNegator(Word word) {
        return is(word, Kind.NEGATOR) || is(word, Kind.PAST_NEGATOR) || is(word, Kind.NOUN_NEGATOR);
    }

    /** عدم, دون: deny a noun, so no verb follows them. */
    public static boolean isNounNegator(Word word) {
        return is(word, Kind.NOUN_NEGATOR);
    }

    /** Relations, borders, cooperation: nouns that "with" and "between" may belong to. */
    static boolean isRelational(Word word) {
        return is(word, Kind.RELATIONAL) || BY_FORM.get(word.stem()) == Kind.RELATIONAL;
    }

    /** ثم: the next verb goes on with the same subject. */
    public static boolean isSequel(Word word) {
        return is(word, Kind.SEQUEL);
    }

    static boolean isPastNegator(Word word) {
        return is(word, Kind.PAST_NEGATOR);
    }

    public static boolean isAuxiliary(Word word) {
        return is(word, Kind.AUXILIARY);
    }

    public static boolean isOpener(Word word) {
        return is(word, Kind.OPENER);
    }

    public static boolean isCompleted(Word word) {
        return is(word, Kind.COMPLETED);
    }

    public static boolean isTransparent(Word word) {
        return is(word, Kind.TRANSPARENT);
    }

    /** وزيرا before its genitive: a dual that looks like an accusative. */
    public static boolean isDual(Word word) {
        return is(word, Kind.DUAL);
    }

    /** سعادة, معالي: belongs to the name after it. */
    static boolean isHonorific(Word word) {
        return is(word, Kind.HONORIFIC);
    }

    /** الجانب, الطرف: one of those who face each other. */
    static boolean isSide(Word word) {
        return is(word, Kind.SIDE);
    }

    private static boolean is(Word word, Kind kind) {
        return BY_FORM.get(word.form()) == kind || BY_FORM.get(word.base()) == kind;
    }

    static List<String> forms() {
        return List.copyOf(BY_FORM.keySet());
    }
}
