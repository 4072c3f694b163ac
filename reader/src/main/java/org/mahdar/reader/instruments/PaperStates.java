package org.mahdar.reader.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
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
        Frame frame = frames.before(first, sentence.index());
        if (frame != null && first < frame.end() && !frame.negated()) {
            for (Cue cue : VERBS) {
                if (cue.word().equals(frame.verbKey())) {
                    return cue.status();
                }
            }
        }
        return null;
    }
}
