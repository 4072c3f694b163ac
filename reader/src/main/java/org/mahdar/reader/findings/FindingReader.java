package org.mahdar.reader.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mahdar.minutes.FindingKind;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** Finds what a careful reader should be warned of. Thread-safe. */
public final class FindingReader {

    /** How many words after an unattributed cue are shown with it. */
    private static final int SHOWN = 12;

    private static final Phrases<Row> LOADED = load("loaded.tsv");
    private static final Phrases<Row> UNATTRIBUTED = load("unattributed.tsv");

    private FindingReader() {}

    private static Phrases<Row> load(String table) {
        Phrases<Row> phrases = new Phrases<>();
        for (Row row : Table.read(FindingReader.class, table)) {
            if (!phrases.add(row.get("phrase"), row)) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return phrases;
    }

    /** The findings of a report in text order. */
    public static List<Warning> read(Words words, Times times, Names names) {
        List<Warning> warnings = new ArrayList<>();
        for (Times.Conflict conflict : times.conflicts()) {
            int first = Math.min(conflict.weekday().first(), conflict.day().first());
            int last = Math.max(conflict.weekday().last(), conflict.day().last());
            warnings.add(new Warning(FindingKind.DATE_CONFLICT, conflict.message(), first, last, "weekday and day"));
        }
        for (Names.Variant variant : names.variants()) {
            warnings.add(new Warning(
                    FindingKind.NAME_VARIANT,
                    "another spelling of "
                            + names.entities().get(variant.entity()).name(),
                    variant.first(),
                    variant.last(),
                    "spelling"));
        }
        for (Sentence sentence : words.text().sentences()) {
            phrases(words, sentence, warnings);
        }
        warnings.sort(Comparator.comparingInt(Warning::first));
        return warnings;
    }

    private static void phrases(Words words, Sentence sentence, List<Warning> warnings) {
        int i = sentence.first();
        while (i < sentence.last()) {
            Phrases.Match<Row> loaded = LOADED.match(words, i, sentence.last());
            Phrases.Match<Row> unattributed = UNATTRIBUTED.match(words, i, sentence.last());
            if (loaded != null) {
                warnings.add(new Warning(
                        FindingKind.LOADED_TERM,
                        loaded.value().get("note"),
                        loaded.first(),
                        loaded.last(),
                        loaded.value().reference()));
                i = loaded.last();
            } else if (unattributed != null) {
                int last = unattributed.last();
                while (last < sentence.last()
                        && last < unattributed.last() + SHOWN
                        && words.get(last).isWord()) {
                    last++;
                }
                warnings.add(new Warning(
                        FindingKind.UNATTRIBUTED,
                        "told without saying by whom",
                        unattributed.first(),
                        last,
                        unattributed.value().reference()));
                i = last;
            } else {
                i++;
            }
        }
    }
}
