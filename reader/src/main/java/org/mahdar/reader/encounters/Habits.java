package org.mahdar.reader.encounters;

import java.util.Locale;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/** Words that keep a verb or noun from telling of one encounter, from {@code habits.tsv}: "several times", "his wife". */
final class Habits {

    private enum Kind {
        OFTEN,
        SPORT,
        KIN
    }

    private static final Phrases<Kind> PHRASES = load();

    private Habits() {}

    private static Phrases<Kind> load() {
        Phrases<Kind> phrases = new Phrases<>();
        for (Row row : Table.read(Habits.class, "habits.tsv")) {
            if (!phrases.add(row.get("phrase"), Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT)))) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** Whether such a word stands between {@code from} and {@code limit}; kin only right at {@code from}. */
    static boolean within(Words words, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Phrases.Match<Kind> match = words.get(i).isWord() ? PHRASES.match(words, i, limit) : null;
            if (match != null && (match.value() == Kind.OFTEN || (match.value() == Kind.KIN && i <= from + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence speaks of sport. */
    static boolean isSport(Words words, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Phrases.Match<Kind> match = words.get(i).isWord() ? PHRASES.match(words, i, sentence.last()) : null;
            if (match != null && match.value() == Kind.SPORT) {
                return true;
            }
        }
        return false;
    }
}
