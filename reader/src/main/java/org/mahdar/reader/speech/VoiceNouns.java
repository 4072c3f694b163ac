package org.mahdar.reader.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.SourceKind;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The nouns of {@code voices.tsv}, and how far their phrases reach. */
final class VoiceNouns {

    static final String REPORT = "report";
    static final String STATEMENT = "statement";
    static final String QUANTITY = "quantity";
    static final String KNOWN = "known";
    static final String OFFICE = "office";
    private static final Set<String> WITHOUT_SOURCE = Set.of(REPORT, STATEMENT, QUANTITY, KNOWN, OFFICE);

    /** Words that make an unnamed voice an official one, by their ending: مسؤول, رسمية. */
    static final String OFFICIAL = "official";

    /** Kinds of voices whose noun may have a genitive ("the media of …"). */
    private static final Set<String> MEDIA = Set.of("newspaper", "agency", "broadcaster", "other", "government");

    private static final Map<String, String> NOUNS = load();

    /** How many words the phrase of a voice may have. */
    static final int LENGTH = 5;

    private final Words words;
    private final Times times;
    private final Names names;

    VoiceNouns(Words words, Times times, Names names) {
        this.words = words;
        this.times = times;
        this.names = names;
    }

    private static Map<String, String> load() {
        Map<String, String> nouns = new HashMap<>();
        for (Row row : Table.read(Voices.class, "voices.tsv")) {
            String kind = row.get("kind");
            if (!WITHOUT_SOURCE.contains(kind)) {
                SourceKind.of(kind);
            }
            if (nouns.put(Normalizer.fold(row.get("noun")), kind) != null) {
                throw row.wrong("\"" + row.get("noun") + "\" is there already");
            }
        }
        return Map.copyOf(nouns);
    }

    /** What kind of voice the noun at {@code token} is, or null. */
    @Nullable
    String kindAt(int token) {
        Word word = words.get(token);
        String kind = NOUNS.get(word.base());
        return kind == null ? NOUNS.get(word.form()) : kind;
    }

    /** Whether the word has the article, also where its stem is unknown and they were not parted. */
    static boolean isDefinite(Word word) {
        return word.definite() || word.base().startsWith("ال");
    }

    /** Without the article and the ending of the accusative. */
    static String bare(String stem) {
        String noun = stem.startsWith("ال") && stem.length() > 3 ? stem.substring(2) : stem;
        return noun.endsWith("ا") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** The end of a noun phrase that opens at {@code first}: its adjectives, and the genitive of a noun of media. */
    int phraseEnd(int first) {
        String kind = kindAt(first);
        boolean media = kind != null && MEDIA.contains(kind);
        int i = first + 1;
        while (i < words.size() && i < first + LENGTH) {
            Word word = words.get(i);
            boolean free = word.isWord()
                    && word.conjunction().isEmpty()
                    && word.preposition().isEmpty()
                    && names.at(i) == null
                    && times.at(i) == null
                    && !breaksLine(i)
                    && !Particles.isComplementizer(word)
                    && Connectors.match(words, i, words.size()) == null;
            boolean belongs = free && (media ? isNominal(word) : agrees(words.get(first), word));
            if (!belongs) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isNominal(Word word) {
        return word.verb() == null
                && (word.reading().pos() == PartOfSpeech.ADJECTIVE
                        || word.reading().pos() == PartOfSpeech.NOUN
                        || word.reading().pos() == PartOfSpeech.UNKNOWN
                        || word.reading().derivation() != Derivation.NONE);
    }

    /** Whether the word can be an adjective of the noun: as definite as it, and an adjective by reading or ending. */
    static boolean agrees(Word noun, Word word) {
        String stem = bare(word.stem());
        boolean relation = stem.endsWith("ي") || stem.endsWith("ية") || stem.endsWith("يون") || stem.endsWith("يين");
        boolean adjective =
                NOUNS.get(word.form()) != null && NOUNS.get(word.form()).equals(OFFICIAL)
                        || word.readings().stream()
                                .anyMatch(reading -> reading.pos() == PartOfSpeech.ADJECTIVE
                                        || (reading.derivation() != Derivation.NONE && !reading.isMasdar()));
        return isDefinite(noun) == isDefinite(word)
                && word.pronoun().isEmpty()
                && (relation || (adjective && word.verb() == null));
    }

    /** Whether a new line starts at the token. */
    private boolean breaksLine(int token) {
        int from = words.get(token - 1).token().end();
        int to = words.get(token).token().start();
        String original = words.text().original();
        for (int i = from; i < to; i++) {
            if (original.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
