package org.mahdar.reader.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The words of time, from the room's tables. Immutable; thread-safe. */
final class Vocabulary {

    static final List<String> TABLES = List.of("calendar.tsv", "numbers.tsv", "units.tsv", "deixis.tsv");

    private static final Vocabulary SHIPPED = new Vocabulary();

    private final Phrases<Term> phrases = new Phrases<>();
    private final Set<String> firstForms = new HashSet<>();

    private Vocabulary() {
        for (String table : TABLES) {
            for (Row row : Table.read(Vocabulary.class, table)) {
                add(row);
            }
        }
    }

    /** The vocabulary of the room's own tables. */
    static Vocabulary shipped() {
        return SHIPPED;
    }

    private void add(Row row) {
        Term term;
        try {
            String number = row.get("number");
            term = new Term(
                    Kind.valueOf(row.get("kind")),
                    row.get("code"),
                    number.isEmpty() ? 0 : Integer.parseInt(number),
                    row.get("form"),
                    row.reference());
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
        for (String phrase : row.list("phrases")) {
            if (!phrases.add(phrase, term)) {
                throw row.wrong("the phrase \"" + phrase + "\" is there already");
            }
            firstForms.add(Segmenter.segment(phrase).tokens().get(0).form());
        }
    }

    /** The longest phrase that starts at token {@code at} and ends before {@code limit}, or null. */
    Phrases.@Nullable Match<Term> match(Words words, int at, int limit) {
        return phrases.match(words, at, limit);
    }

    /**
     * The words with the clitics of time words cut off, wherever an earlier room has left them on (والاربعاء) or has cut
     * off a letter of the word itself: here the vocabulary knows better than any general rule.
     */
    Words cut(Words words) {
        return new Words(words.text(), words.list().stream().map(this::cut).toList());
    }

    private Word cut(Word word) {
        if (firstForms.contains(word.form())) {
            return word.conjunction().isEmpty() && word.preposition().isEmpty()
                    ? word
                    : bare(word, "", "", word.form());
        }
        if (word.form().length() < 3 || firstForms.contains(word.base())) {
            return word;
        }
        String form = word.form();
        String conjunction = "";
        if (form.charAt(0) == 'و' || form.charAt(0) == 'ف') {
            conjunction = form.substring(0, 1);
            form = form.substring(1);
            if (firstForms.contains(form)) {
                return bare(word, conjunction, "", form);
            }
        }
        if (form.startsWith("لل") && firstForms.contains("ا" + form.substring(1))) {
            return bare(word, conjunction, "ل", "ا" + form.substring(1));
        }
        char first = form.charAt(0);
        if ((first == 'ب' || first == 'ل' || first == 'ك') && firstForms.contains(form.substring(1))) {
            return bare(word, conjunction, form.substring(0, 1), form.substring(1));
        }
        return word;
    }

    private static Word bare(Word word, String conjunction, String preposition, String stem) {
        return new Word(word.token(), conjunction, preposition, false, false, stem, "", word.readings());
    }
}
