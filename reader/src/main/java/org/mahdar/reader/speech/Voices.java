package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells who a subject is as a speaker: an entity, a state behind its capital, or a phrase from {@code voices.tsv}. */
final class Voices {

    private static final String REPORT = "report";
    private static final String STATEMENT = "statement";

    private static final Map<String, String> NOUNS = load();

    private final Words words;
    private final Names names;

    Voices(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    private static Map<String, String> load() {
        Map<String, String> nouns = new HashMap<>();
        for (Row row : Table.read(Voices.class, "voices.tsv")) {
            String kind = row.get("kind");
            if (!kind.equals(REPORT) && !kind.equals(STATEMENT)) {
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
            voices.addAll(of(names.mentions().get(index)));
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

    /** Whether the noun at {@code token} is words without an author ("reports", "rumours"). */
    boolean isUnattributed(int token) {
        return REPORT.equals(kindAt(token));
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
        String kind = kindAt(first);
        if (kind == null || kind.equals(REPORT)) {
            return null;
        }
        int last = phraseEnd(first);
        if (kind.equals(STATEMENT)) {
            Mention issuer = last < words.size() ? names.at(last) : null;
            if (issuer != null
                    && issuer.first() == last
                    && words.get(last).preposition().isEmpty()) {
                List<Voice> issuers = of(issuer);
                return issuers.isEmpty() ? null : issuers.get(0);
            }
            if (words.get(first).definite() && previous != null) {
                return previous;
            }
            return new Voice(-1, first, last, SourceKind.GOVERNMENT);
        }
        if (words.get(first).definite() && last == first + 1 && previous != null && previous.isAnonymous()) {
            return previous;
        }
        last = withWhere(last);
        return new Voice(-1, first, last, SourceKind.of(kind.toLowerCase(Locale.ROOT)));
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
        return within && where != null && where.first() == end + 1 ? where.last() : end;
    }

    /** The end of a noun phrase that opens at {@code first}: adjectives and genitives up to four words. */
    private int phraseEnd(int first) {
        int i = first + 1;
        while (i < words.size() && i < first + 5) {
            Word word = words.get(i);
            boolean belongs = word.isWord()
                    && word.conjunction().isEmpty()
                    && word.preposition().isEmpty()
                    && names.at(i) == null
                    && word.verb() == null
                    && !Particles.isComplementizer(word)
                    && Connectors.match(words, i, words.size()) == null
                    && (word.reading().pos() == PartOfSpeech.ADJECTIVE
                            || word.reading().pos() == PartOfSpeech.NOUN
                            || word.reading().pos() == PartOfSpeech.UNKNOWN
                            || word.reading().derivation() != Derivation.NONE);
            if (!belongs) {
                break;
            }
            i++;
        }
        return i;
    }
}
