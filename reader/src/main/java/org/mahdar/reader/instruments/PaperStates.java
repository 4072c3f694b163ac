package org.mahdar.reader.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/** Tells the state of a document from the words around it, by {@code states.tsv}. */
final class PaperStates {

    /** How far before a document a word may tell its state, in tokens. */
    private static final int REACH = 3;

    /** How far after a document a verb may tell its state, in tokens. */
    private static final int LATER = 8;

    private record Cue(String word, InstrumentStatus status) {}

    private static final Phrases<InstrumentStatus> BEFORE = new Phrases<>();
    private static final Phrases<InstrumentStatus> AFTER = new Phrases<>();
    private static final List<Cue> VERBS = new ArrayList<>();

    static {
        for (Row row : Table.read(PaperStates.class, "states.tsv")) {
            InstrumentStatus status = InstrumentStatus.of(row.get("status"));
            if (row.get("kind").equals("verb")) {
                VERBS.add(new Cue(Normalizer.fold(row.get("word")), status));
            } else if (!(row.get("where").equals("before") ? BEFORE : AFTER).add(row.get("word"), status)) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
    }

    private PaperStates() {}

    static Set<String> verbs() {
        return VERBS.stream().map(Cue::word).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word that tells the state of the document before it stands at {@code at}. */
    static boolean follows(Words words, int at, int limit) {
        return AFTER.match(words, at, limit) != null;
    }

    /** The state of the document at {@code first} to {@code last}, or null where nothing tells. */
    static @Nullable InstrumentStatus of(Words words, Frames frames, Sentence sentence, int first, int last) {
        for (int i = last; i < sentence.last() && i < last + 2; i++) {
            Phrases.Match<InstrumentStatus> match = AFTER.match(words, i, sentence.last());
            if (match != null) {
                return match.value();
            }
        }
        for (int i = first - 1; i >= sentence.first() && i >= first - REACH; i--) {
            Phrases.Match<InstrumentStatus> match = BEFORE.match(words, i, first);
            if (match != null) {
                return match.value();
            }
        }
        Phrases.Match<InstrumentStatus> own = BEFORE.match(words, first, last);
        if (own != null) {
            return own.value();
        }
        Frame frame = frames.before(first, sentence.index());
        if (frame != null && first < frame.end() && !frame.negated()) {
            InstrumentStatus status = of(frame);
            if (status != null) {
                return status;
            }
        }
        return later(words, frames, sentence, last);
    }

    /** What a verb does to its document: a signing still to come makes it a proposed one. */
    private static @Nullable InstrumentStatus of(Frame frame) {
        for (Cue cue : VERBS) {
            if (cue.word().equals(frame.verbKey())) {
                boolean told = frame.outlook() == Outlook.PAST || frame.outlook() == Outlook.PRESENT;
                return told ? cue.status() : cue.status() == InstrumentStatus.SIGNED ? InstrumentStatus.PROPOSED : null;
            }
        }
        return null;
    }

    /** "The agreement, … the government suspended work on it": a verb after the document with a word that points back. */
    private static @Nullable InstrumentStatus later(Words words, Frames frames, Sentence sentence, int last) {
        for (int i = last; i < sentence.last() && i < last + LATER; i++) {
            Frame frame = frames.at(i);
            if (frame == null) {
                continue;
            }
            InstrumentStatus status = frame.negated() || frame.outlook() != Outlook.PAST ? null : of(frame);
            for (int j = i; j < sentence.last() && j <= i + REACH && status != null; j++) {
                if (!words.get(j).pronoun().isEmpty()) {
                    return status;
                }
            }
            return null;
        }
        return null;
    }
}
