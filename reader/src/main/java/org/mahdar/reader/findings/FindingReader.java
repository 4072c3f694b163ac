package org.mahdar.reader.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.FindingKind;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** Finds what a careful reader should be warned of. Thread-safe. */
public final class FindingReader {

    /** How many words after an unattributed cue are shown with it. */
    private static final int SHOWN = 12;

    /** How many words after "rumours" what they tell may begin. */
    private static final int COMPLEMENT = 3;

    /** How many words after "reports" their author may be named. */
    private static final int AUTHOR = 3;

    private static final Set<String> OUTLETS = Set.of("agency", "newspaper", "broadcaster");

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
    public static List<Warning> read(Words words, Times times, Names names, Speech speech) {
        List<Warning> warnings = new ArrayList<>();
        for (Times.Conflict conflict : times.conflicts()) {
            int first = Math.min(conflict.weekday().first(), conflict.day().first());
            int last = Math.max(conflict.weekday().last(), conflict.day().last());
            warnings.add(
                    new Warning(FindingKind.DATE_CONFLICT, conflict.message(), first, last, null, "weekday and day"));
        }
        for (Names.Variant variant : names.variants()) {
            warnings.add(new Warning(
                    FindingKind.NAME_VARIANT,
                    "another spelling of "
                            + names.entities().get(variant.entity()).name(),
                    variant.first(),
                    variant.last(),
                    null,
                    "spelling"));
        }
        Set<String> generic = new HashSet<>();
        for (Sentence sentence : words.text().sentences()) {
            phrases(words, names, sentence, generic, warnings);
        }
        warnings.addAll(Contradictions.of(words, names, speech));
        warnings.sort(Comparator.comparingInt(Warning::first));
        return warnings;
    }

    private static void phrases(
            Words words, Names names, Sentence sentence, Set<String> generic, List<Warning> warnings) {
        int i = sentence.first();
        while (i < sentence.last()) {
            Phrases.Match<Row> loaded = LOADED.match(words, i, sentence.last());
            Phrases.Match<Row> unattributed = unattributed(words, names, i, sentence.last());
            if (loaded != null) {
                boolean again = loaded.last() == loaded.first() + 1
                        && generic.contains(loaded.value().get("note"));
                generic.add(loaded.value().get("note"));
                if (!again) {
                    warnings.add(new Warning(
                            FindingKind.LOADED_TERM,
                            loaded.value().get("note"),
                            loaded.first(),
                            loaded.last(),
                            null,
                            loaded.value().reference()));
                }
                i = loaded.last();
            } else if (unattributed != null) {
                int last = unattributed.last();
                while (last < sentence.last()
                        && last < unattributed.last() + SHOWN
                        && words.get(last).isWord()
                        && unattributed(words, names, last, sentence.last()) == null) {
                    last++;
                }
                warnings.add(new Warning(
                        FindingKind.UNATTRIBUTED,
                        "told without saying by whom",
                        unattributed.first(),
                        last,
                        null,
                        unattributed.value().reference()));
                i = last;
            } else {
                i++;
            }
        }
    }

    /** An unattributed phrase at {@code at}: none within a name, none of a named outlet, no bare noun that tells nothing. */
    private static Phrases.@Nullable Match<Row> unattributed(Words words, Names names, int at, int limit) {
        Phrases.Match<Row> match = names.at(at) == null ? UNATTRIBUTED.match(words, at, limit) : null;
        if (match == null || ofOutlet(words, names, match.last(), limit)) {
            return null;
        }
        boolean bare = match.last() == match.first() + 1;
        return bare && !tells(words, match.last(), limit) ? null : match;
    }

    /** "Rumours of …", "rumours that …", "rumours and questions about …". */
    private static boolean tells(Words words, int after, int limit) {
        for (int i = after; i < limit && i < after + COMPLEMENT && words.get(i).isWord(); i++) {
            Connector connector = Connectors.match(words.get(i).form());
            if (connector == Connector.ABOUT || Particles.isComplementizer(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Reports of the newspaper …", "reports the agency published": they have an author. */
    private static boolean ofOutlet(Words words, Names names, int after, int limit) {
        for (int i = after; i < limit && i < after + AUTHOR && words.get(i).isWord(); i++) {
            Mention mention = names.at(i);
            if (mention != null) {
                String kind = names.entity(mention).kind();
                return kind != null && OUTLETS.contains(kind);
            }
        }
        return false;
    }
}
