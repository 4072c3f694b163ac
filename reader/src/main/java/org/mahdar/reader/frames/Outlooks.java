package org.mahdar.reader.frames;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Reading.Tense;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells a clause's outlook from tense and from the words before the predicate, by {@code outlooks.tsv}. */
public final class Outlooks {

    /** How far before the predicate a word of outlook may stand. */
    private static final int REACH = 4;

    private static final Phrases<Outlook> PHRASES = load();

    private Outlooks() {}

    private static Phrases<Outlook> load() {
        Phrases<Outlook> phrases = new Phrases<>();
        for (Row row : Table.read(Outlooks.class, "outlooks.tsv")) {
            if (!phrases.add(row.get("phrase"), Outlook.of(row.get("outlook")))) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /**
     * The outlook of the verb at {@code at}, looking back no further than {@code from}. A word of outlook counts next to
     * the verb, or before an أن that governs it.
     */
    static Outlook of(Words words, int from, int at, @Nullable Tense tense, boolean future) {
        Outlook cue = before(words, from, at);
        if (future) {
            return Outlook.FUTURE;
        }
        if (tense == Tense.PAST) {
            return cue == Outlook.WISHED ? cue : Outlook.PAST;
        }
        return cue == null ? Outlook.PRESENT : cue;
    }

    /** The outlook the words before {@code at} give it, or null. */
    public static @Nullable Outlook before(Words words, int from, int at) {
        Outlook found = null;
        int start = Math.max(from, at - REACH);
        for (int i = start; i < at; i++) {
            Word word = words.get(i);
            if (!word.isWord()) {
                found = null;
                continue;
            }
            Phrases.Match<Outlook> match = PHRASES.match(words, i, at);
            if (match != null) {
                found = match.value();
                i = match.last() - 1;
            }
        }
        return found;
    }

    /** The outlook a single word gives the noun it stands by ("the coming summit"), or null. */
    public static @Nullable Outlook at(Words words, int at, int limit) {
        Phrases.Match<Outlook> match = PHRASES.match(words, at, limit);
        return match == null ? null : match.value();
    }
}
