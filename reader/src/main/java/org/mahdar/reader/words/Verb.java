package org.mahdar.reader.words;

import java.util.List;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.text.Normalizer;

/**
 * A verb of the lexicon.
 *
 * @param lemma third person masculine singular of the past, as dictionaries spell it
 * @param key the lemma normalised
 * @param present third person masculine singular of the present, as dictionaries spell it
 * @param stem the present normalised and without its prefix
 * @param masdars its verbal nouns, as dictionaries spell them
 * @param form I to X, or Q, Q2, Q4
 * @param kind how its stem changes
 * @param weight how much likelier it is than its counts say where it shares a form with other verbs
 */
record Verb(
        String lemma,
        String key,
        String present,
        String stem,
        List<String> masdars,
        String form,
        Kind kind,
        double weight) {

    /** How a stem changes. */
    enum Kind {
        SOUND,
        ASSIMILATED,
        HOLLOW,
        DEFECTIVE,
        DOUBLED,
        HAMZATED
    }

    static Verb of(Row row) {
        String lemma = row.get("lemma");
        String present = row.get("present");
        if (lemma.length() < 2 || present.length() < 3 || present.charAt(0) != 'ي') {
            throw row.wrong("a verb needs a past, and a present that starts with ya");
        }
        Kind kind = null;
        for (Kind known : Kind.values()) {
            if (known.name().equalsIgnoreCase(row.get("class"))) {
                kind = known;
            }
        }
        if (kind == null) {
            throw row.wrong("no class of verbs is called \"" + row.get("class") + "\"");
        }
        return new Verb(
                lemma,
                Normalizer.fold(lemma),
                present,
                Normalizer.fold(present).substring(1),
                row.list("masdars"),
                row.get("form"),
                kind,
                row.get("weight").isEmpty() ? 1 : Double.parseDouble(row.get("weight")));
    }

    boolean isForm(String name) {
        return form.equals(name);
    }

    /** The last letter of the past as dictionaries spell it: it tells ى, ا, ي and أ apart. */
    char pastEnd() {
        return lemma.charAt(lemma.length() - 1);
    }

    /** The last letter of the present as dictionaries spell it. */
    char presentEnd() {
        return present.charAt(present.length() - 1);
    }
}
