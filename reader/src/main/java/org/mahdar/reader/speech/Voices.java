package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.SourceKind;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells who a subject is as a speaker: an entity, a state behind its capital, or a phrase from {@code voices.tsv}. */
final class Voices {

    private static final String REPORT = "report";
    private static final String STATEMENT = "statement";
    private static final String QUANTITY = "quantity";
    private static final String KNOWN = "known";

    /** Words that make an unnamed voice an official one, by their ending: مسؤول, رسمية. */
    private static final String OFFICIAL = "official";

    /** Kinds of voices whose noun may have a genitive ("the media of …"). */
    private static final Set<String> MEDIA = Set.of("newspaper", "agency", "broadcaster", "other", "government");

    private static final Map<String, String> NOUNS = load();

    private final Words words;
    private final Times times;
    private final Names names;
    private final List<Voice> unnamed = new ArrayList<>();

    Voices(Words words, Times times, Names names) {
        this.words = words;
        this.times = times;
        this.names = names;
    }

    private static Map<String, String> load() {
        Map<String, String> nouns = new HashMap<>();
        for (Row row : Table.read(Voices.class, "voices.tsv")) {
            String kind = row.get("kind");
            if (!kind.equals(REPORT) && !kind.equals(STATEMENT) && !kind.equals(QUANTITY) && !kind.equals(KNOWN)) {
                SourceKind.of(kind);
            }
            if (nouns.put(Normalizer.fold(row.get("noun")), kind) != null) {
                throw row.wrong("\"" + row.get("noun") + "\" is there already");
            }
        }
        return Map.copyOf(nouns);
    }

    /** The voices of a subject; none if it is nobody who can speak. {@code previous} is who spoke last. */
    List<Voice> of(@Nullable Group group, @Nullable Voice previous) {
        List<Voice> voices = new ArrayList<>();
        if (group == null) {
            return voices;
        }
        for (int index : group.mentions()) {
            Mention mention = names.mentions().get(index);
            boolean joined =
                    voices.isEmpty() || words.get(mention.first()).conjunction().equals("و");
            if (joined) {
                voices.addAll(of(mention));
            }
        }
        if (!group.isNamed()) {
            Voice voice = unnamed(group.first(), previous);
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices;
    }

    /** The voices a mention means. */
    List<Voice> of(Mention mention) {
        List<Voice> voices = new ArrayList<>();
        for (int id : mention.entities()) {
            Entity entity = names.entities().get(id);
            if (entity.type() == EntityType.PLACE) {
                Entity state = "capital".equals(entity.kind()) && entity.country() != null
                        ? names.state(entity.country())
                        : null;
                if (state != null) {
                    voices.add(new Voice(state.id(), mention.first(), mention.last(), null));
                }
            } else {
                voices.add(new Voice(id, mention.first(), mention.last(), null));
            }
        }
        return voices;
    }

    /** Whether the noun at {@code token} is somebody who speaks for others. */
    boolean isSpokesperson(int token) {
        return "spokesperson".equals(kindAt(token));
    }

    /** Whether the noun at {@code token} is a communiqué. */
    boolean isStatement(int token) {
        return STATEMENT.equals(kindAt(token));
    }

    private @Nullable String kindAt(int token) {
        Word word = words.get(token);
        String kind = NOUNS.get(word.base());
        return kind == null ? NOUNS.get(word.form()) : kind;
    }

    private @Nullable Voice unnamed(int first, @Nullable Voice previous) {
        String quantity = kindAt(first);
        int head = QUANTITY.equals(quantity) ? afterQuantity(first) : first;
        String kind = head < words.size() ? kindAt(head) : null;
        if (kind == null || kind.equals(REPORT) || kind.equals(QUANTITY)) {
            return null;
        }
        int last = phraseEnd(head);
        if (kind.equals(STATEMENT)) {
            return issuer(first, last, previous);
        }
        boolean definite = isDefinite(words.get(first));
        if (definite) {
            Voice known = knownAs(head);
            if (known != null) {
                return known;
            }
            if (isOnePerson(head, kind)) {
                return null;
            }
        }
        if (kind.equals(KNOWN)) {
            return null;
        }
        int end = withWhere(last);
        boolean official = kind.equals("anonymous") && saysOfficial(head + 1, end);
        Voice voice = new Voice(-1, first, end, SourceKind.of(official ? OFFICIAL : kind.toLowerCase(Locale.ROOT)));
        unnamed.add(voice);
        return voice;
    }

    private int afterQuantity(int first) {
        int head = first + 1;
        if (head < words.size() && Connectors.match(words.get(head).form()) == Connector.FROM) {
            head++;
        }
        return head;
    }

    /** Who issued the communiqué at {@code first}: a genitive, "of the ministry", "from the office"; else who spoke last. */
    private @Nullable Voice issuer(int first, int last, @Nullable Voice previous) {
        int at = last;
        Connector connector = at < words.size() ? Connectors.match(words.get(at).form()) : null;
        if (connector == Connector.ABOUT || connector == Connector.FROM) {
            at++;
        }
        Mention issuer = at < words.size() ? names.at(at) : null;
        if (issuer != null
                && issuer.first() == at
                && !words.get(at).preposition().equals("ب")
                && words.get(at).conjunction().isEmpty()) {
            List<Voice> issuers = of(issuer);
            return issuers.isEmpty() ? null : issuers.get(0);
        }
        if (isDefinite(words.get(first)) || !words.get(first).pronoun().isEmpty()) {
            return previous;
        }
        return new Voice(-1, first, last, SourceKind.GOVERNMENT);
    }

    /** The voice spoken of before by the same noun without an article ("sources" – "the sources"), or null. */
    private @Nullable Voice knownAs(int head) {
        String stem = bare(words.get(head).stem());
        for (int i = unnamed.size() - 1; i >= 0; i--) {
            Voice voice = unnamed.get(i);
            for (int at = voice.first(); at < Math.min(voice.last(), voice.first() + 3); at++) {
                if (bare(words.get(at).stem()).equals(stem)) {
                    return voice;
                }
            }
        }
        return null;
    }

    /** Whether the word has the article, also where its stem is unknown and they were not parted. */
    static boolean isDefinite(Word word) {
        return word.definite() || word.base().startsWith("ال");
    }

    /** Without the article and the ending of the accusative. */
    private static String bare(String stem) {
        String noun = stem.startsWith("ال") && stem.length() > 3 ? stem.substring(2) : stem;
        return noun.endsWith("ا") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** "The official", "the source": somebody the report must have spoken of, whom only the names could tell. */
    private boolean isOnePerson(int head, String kind) {
        boolean speaks = kind.equals("anonymous") || kind.equals(OFFICIAL) || kind.equals("spokesperson");
        boolean plural =
                words.get(head).stem().endsWith("ون") || words.get(head).stem().endsWith("ين");
        return speaks && !plural && words.get(head).form().length() < 9 && !kind.equals("anonymous");
    }

    /** "A responsible source", "official sources". */
    private boolean saysOfficial(int from, int last) {
        for (int i = from; i < last; i++) {
            if (OFFICIAL.equals(kindAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Past whose or where the voice is: a genitive, "in the ministry", "from the paper's staff". */
    private int withWhere(int end) {
        if (end >= words.size()) {
            return end;
        }
        Mention genitive = names.at(end);
        boolean hangs = words.get(end).preposition().isEmpty()
                || words.get(end).preposition().equals("ب");
        if (genitive != null && genitive.first() == end && hangs) {
            return genitive.last();
        }
        Connector connector = Connectors.match(words.get(end).form());
        Mention where = end + 1 < words.size() ? names.at(end + 1) : null;
        boolean within = connector == Connector.FROM || connector == Connector.IN;
        boolean place = where != null && names.entity(where).type() == EntityType.PLACE;
        return within && where != null && !place && where.first() == end + 1 ? where.last() : end;
    }

    /** The end of a noun phrase that opens at {@code first}: its adjectives, and the genitive of a noun of media. */
    private int phraseEnd(int first) {
        String kind = kindAt(first);
        boolean media = kind != null && MEDIA.contains(kind);
        int i = first + 1;
        while (i < words.size() && i < first + 5) {
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
    private static boolean agrees(Word noun, Word word) {
        String stem = bare(word.stem());
        boolean relation = stem.endsWith("ي") || stem.endsWith("ية") || stem.endsWith("يون") || stem.endsWith("يين");
        boolean adjective = word.readings().stream()
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
