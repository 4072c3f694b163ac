package org.mahdar.reader.instruments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.InstrumentKind;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds agreements, treaties and other documents, with their names and what the report says of their state. */
public final class InstrumentReader {

    /** How many words a name may have after its noun. */
    private static final int NAME = 10;

    private record Noun(InstrumentKind kind, String alone, String reference) {}

    private static final Phrases<Noun> NOUNS = load();

    private static final Phrases<Boolean> SCOPES = phrases("scopes.tsv");

    private static final Phrases<Boolean> GENERIC = phrases("generic.tsv");

    private InstrumentReader() {}

    private static Phrases<Boolean> phrases(String table) {
        Phrases<Boolean> scopes = new Phrases<>();
        for (Row row : Table.read(InstrumentReader.class, table)) {
            if (!scopes.add(row.get("phrase"), true)) {
                throw row.wrong("\"" + row.get("phrase") + "\" is there already");
            }
        }
        return scopes;
    }

    private static Phrases<Noun> load() {
        Phrases<Noun> nouns = new Phrases<>();
        for (Row row : Table.read(InstrumentReader.class, "instruments.tsv")) {
            Noun noun = new Noun(InstrumentKind.of(row.get("kind")), row.get("alone"), row.reference());
            if (!nouns.add(row.get("noun"), noun)) {
                throw row.wrong("\"" + row.get("noun") + "\" is there already");
            }
        }
        return nouns;
    }

    /** The documents of a report, in text order, each mention of one its own item. Thread-safe. */
    public static List<Paper> read(Words words, Times times, Names names, Frames frames) {
        List<Paper> papers = new ArrayList<>();
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last(); i++) {
                Phrases.Match<Noun> match = NOUNS.match(words, i, sentence.last());
                if (match == null) {
                    continue;
                }
                int last = nameEnd(words, times, names, match, sentence.last());
                InstrumentStatus status = PaperStates.of(words, frames, sentence, i, last);
                Paper before = papers.isEmpty() ? null : papers.get(papers.size() - 1);
                boolean joined = before != null
                        && before.last() == i
                        && words.get(i).conjunction().equals("و");
                if (before != null && joined && status == null) {
                    status = before.status();
                }
                if (counts(words, match, last, status)) {
                    papers.add(new Paper(
                            sentence.index(),
                            i,
                            last,
                            words.spanWithoutClitics(i, last),
                            match.value().kind(),
                            status == null ? InstrumentStatus.REFERENCED : status,
                            timeAfter(words, times, last, sentence.last()),
                            List.of(),
                            match.value().reference()));
                }
                i = last - 1;
            }
        }
        return papers;
    }

    private static boolean counts(Words words, Phrases.Match<Noun> match, int last, @Nullable InstrumentStatus status) {
        boolean named = last > match.last();
        return switch (match.value().alone()) {
            case "yes" -> named || status != null || words.get(match.first()).definite();
            case "no" ->
                named && (status != null || last - match.last() > 1 || isProper(words.get(match.last())))
                        || status == InstrumentStatus.SIGNED && match.last() - match.first() > 1;
            case "not" -> false;
            default -> named;
        };
    }

    /** A word the vocabulary does not know is a proper name: a document is called by a place. */
    private static boolean isProper(Word word) {
        return word.reading().pos() == PartOfSpeech.NAME || word.reading().pos() == PartOfSpeech.UNKNOWN;
    }

    /** Right after an indefinite noun and before a definite one, a masdar that is spelt like a verb is the document's name. */
    private static boolean isGenitive(Words words, int at, Phrases.Match<Noun> noun, int limit) {
        return at == noun.last()
                && !words.get(noun.last() - 1).definite()
                && words.get(at).masdar() != null
                && at + 1 < limit
                && words.get(at + 1).definite();
    }

    /** The name goes on over adjectives, genitives, لِـ phrases and what it is said to be about. */
    private static int nameEnd(Words words, Times times, Names names, Phrases.Match<Noun> noun, int limit) {
        int from = noun.last();
        boolean definite = words.get(noun.first()).definite();
        int i = from;
        while (i < limit && i < from + NAME) {
            Word word = words.get(i);
            Mention mention = names.at(i);
            int scope = scopeEnd(words, i, limit);
            if (scope > i && scope < limit && times.at(scope) == null && names.at(scope) == null) {
                i = scope + 1;
                continue;
            }
            if ((definite && i == from && !words.get(i).definite())
                    || (definite
                            && i > from
                            && mention == null
                            && !word.definite()
                            && word.preposition().isEmpty())
                    || GENERIC.match(words, i, limit) != null
                    || PaperStates.follows(words, i, limit)
                    || (word.preposition().equals("ل") && i + 1 < limit && times.at(i + 1) != null)) {
                break;
            }
            if (times.at(i) != null
                    || !word.isWord()
                    || (word.verb() != null && !isGenitive(words, i, noun, limit))
                    || !word.conjunction().isEmpty()
                    || word.preposition().equals("ب")
                    || word.preposition().equals("ك")
                    || Particles.isComplementizer(word)
                    || Particles.isRelative(word)
                    || PaperStates.verbs()
                            .contains(
                                    word.reading().verbKey() == null
                                            ? ""
                                            : word.reading().verbKey())
                    || Connectors.match(words, i, limit) != null
                    || word.token().kind() == org.mahdar.reader.text.Token.Kind.NUMBER) {
                break;
            }
            if (mention != null) {
                if (mention.first() != i || word.preposition().equals("ل")) {
                    break;
                }
                i = mention.last();
                continue;
            }
            if (word.reading().pos() == PartOfSpeech.PARTICLE || word.reading().pos() == PartOfSpeech.PREPOSITION) {
                break;
            }
            i++;
        }
        return Math.min(i, limit);
    }

    /** Past "in the field", "on", "from" before a common noun: the token the name goes on with; {@code at} if there is none. */
    private static int scopeEnd(Words words, int at, int limit) {
        Phrases.Match<Boolean> scope = SCOPES.match(words, at, limit);
        if (scope != null) {
            return scope.last();
        }
        boolean from = Connectors.match(words.get(at).form()) == Connector.FROM;
        return from && at + 1 < limit && words.get(at + 1).definite() ? at + 1 : at;
    }

    private static @Nullable TimeMention timeAfter(Words words, Times times, int last, int limit) {
        for (int i = last; i < limit && i < last + 4 && words.get(i).verb() == null; i++) {
            TimeMention time = times.at(i);
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
