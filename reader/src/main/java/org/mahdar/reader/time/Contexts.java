package org.mahdar.reader.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;

/** Words beside a time expression that decide what it is. Immutable; thread-safe. */
final class Contexts {

    /** One context of {@code contexts.tsv}. */
    enum Context {
        TODAY_NOT_BEFORE,
        TODAY_NOT_AFTER,
        YESTERDAY_NOT_BEFORE,
        WEEKDAY_NOT_BEFORE,
        WEEKDAY_NOT_AFTER,
        DUAL_NOT_BEFORE,
        NAMED_DATE,
        NUMBER_BEFORE,
        MONTH_BEFORE,
        MONTH_BEFORE_ANY,
        YEAR_BEFORE,
        YEAR_NOT_AFTER,
        YEAR_KIND_AFTER,
        AGE_AFTER,
        EVENT_AFTER,
        ONE_BEFORE,
        MORE,
        ONE_AFTER,
        DAY_THIS,
        DATE_GLUE,
        FUTURE,
        MAY,
        SCHEDULED,
        STANDING,
        WAS,
        NEGATED_PAST,
        THAT,
        BEFORE_THAT,
        PAST,
        SINCE;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<Context, Set<String>> WORDS = read();

    private Contexts() {}

    private static Map<Context, Set<String>> read() {
        Map<String, Set<String>> byLabel = new HashMap<>();
        for (Row row : Table.read(Contexts.class, "contexts.tsv")) {
            Set<String> words = new HashSet<>();
            row.list("words").forEach(word -> words.add(Normalizer.fold(word)));
            if (byLabel.put(row.get("context"), Set.copyOf(words)) != null) {
                throw row.wrong("this context is there already");
            }
        }
        Map<Context, Set<String>> words = new EnumMap<>(Context.class);
        for (Context context : Context.values()) {
            Set<String> of = byLabel.remove(context.label());
            if (of == null) {
                throw new IllegalArgumentException("contexts.tsv lacks the context " + context.label());
            }
            words.put(context, of);
        }
        if (!byLabel.isEmpty()) {
            throw new IllegalArgumentException("contexts.tsv has contexts no one asks for: " + byLabel.keySet());
        }
        return words;
    }

    /** Whether {@code word}, with or without its clitics, is one of the context's words. */
    static boolean has(Context context, Word word) {
        Set<String> words = WORDS.getOrDefault(context, Set.of());
        return words.contains(word.form()) || words.contains(word.base()) || bare(words, word.form());
    }

    private static boolean bare(Set<String> words, String form) {
        return form.length() > 2 && "وفبل".indexOf(form.charAt(0)) >= 0 && words.contains(form.substring(1));
    }
}
