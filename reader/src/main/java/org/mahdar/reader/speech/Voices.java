package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.SourceKind;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells who a subject is as a speaker: an entity, a state behind its capital, or a phrase from {@code voices.tsv}. */
final class Voices {

    private static final String REPORT = VoiceNouns.REPORT;
    private static final String STATEMENT = VoiceNouns.STATEMENT;
    private static final String QUANTITY = VoiceNouns.QUANTITY;
    private static final String KNOWN = VoiceNouns.KNOWN;
    private static final String OTHER = SourceKind.OTHER.code();
    private static final String OFFICE = VoiceNouns.OFFICE;
    private static final String OFFICIAL = VoiceNouns.OFFICIAL;

    private final Words words;
    private final Names names;
    private final VoiceNouns nouns;
    private final List<Voice> unnamed = new ArrayList<>();

    Voices(Words words, Times times, Names names) {
        this.words = words;
        this.names = names;
        this.nouns = new VoiceNouns(words, times, names);
    }

    /** The voices of a subject; none if it is nobody who can speak. */
    List<Voice> of(@Nullable Group group) {
        return of(group, List.of());
    }

    /** The same where "the communiqué" would be that of {@code issuers}. */
    List<Voice> of(@Nullable Group group, List<Voice> issuers) {
        List<Voice> voices = new ArrayList<>();
        if (group == null) {
            return voices;
        }
        if (OFFICE.equals(nouns.kindAt(group.first()))) {
            Voice office = office(group.first());
            return office == null ? voices : List.of(office);
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
            voices.addAll(unnamed(group.first(), issuers));
        }
        return voices;
    }

    /** "The office of the president": up to his name. */
    private @Nullable Voice office(int first) {
        Mention whose = first + 1 < words.size() ? names.at(first + 1) : null;
        if (whose == null
                || whose.first() != first + 1
                || names.entity(whose).type() == EntityType.PLACE
                || !words.get(first + 1).preposition().isEmpty()) {
            return null;
        }
        boolean titled = whose.nameFirst() > whose.first() && whose.nameFirst() < whose.nameLast();
        Voice voice = new Voice(-1, first, titled ? whose.nameFirst() : whose.last(), SourceKind.GOVERNMENT);
        Voice known = unnamed.stream()
                .filter(one -> names.at(one.last() - 1) != null && names.at(one.first()) == null)
                .filter(one -> OFFICE.equals(nouns.kindAt(one.first())) && sameEntity(one.last() - 1, first + 1))
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        unnamed.add(voice);
        return voice;
    }

    private boolean sameEntity(int one, int other) {
        Mention first = names.at(one);
        Mention second = names.at(other);
        return first != null && second != null && first.entities().equals(second.entities());
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
        return "spokesperson".equals(nouns.kindAt(token));
    }

    /** The unnamed voice whose phrase ends right before {@code end} ("a local news site" before its verb); none if nobody. */
    List<Voice> endingAt(int end) {
        for (int head = end - 1;
                head >= 0 && head > end - VoiceNouns.LENGTH && words.get(head).isWord();
                head--) {
            String kind = nouns.kindAt(head);
            if (kind != null && !STATEMENT.equals(kind) && nouns.phraseEnd(head) == end) {
                return unnamed(head, List.of());
            }
        }
        return List.of();
    }

    /** Whether the word has the article. */
    static boolean isDefinite(Word word) {
        return VoiceNouns.isDefinite(word);
    }

    /** Whether it is a person rather than an institution or a state. */
    boolean isPerson(Voice voice) {
        return !voice.isAnonymous() && names.entities().get(voice.entity()).type() == EntityType.PERSON;
    }

    /** Whether the noun at {@code token} is a communiqué. */
    boolean isStatement(int token) {
        return STATEMENT.equals(nouns.kindAt(token));
    }

    private List<Voice> unnamed(int first, List<Voice> issuers) {
        String quantity = nouns.kindAt(first);
        int head = QUANTITY.equals(quantity) ? afterQuantity(first) : first;
        String kind = head < words.size() ? nouns.kindAt(head) : null;
        if (kind == null || kind.equals(REPORT) || kind.equals(QUANTITY) || kind.equals(OFFICE)) {
            return List.of();
        }
        int last = nouns.phraseEnd(head);
        if (kind.equals(STATEMENT)) {
            List<Voice> told = issuersAt(first);
            return told.isEmpty() ? issuers(first, last, issuers) : told;
        }
        boolean definite = isDefinite(words.get(first));
        if (definite) {
            Voice known = knownAs(head);
            if (known != null) {
                return List.of(known);
            }
            if (isOnePerson(head, kind)) {
                return List.of();
            }
        }
        if (kind.equals(KNOWN)) {
            return List.of();
        }
        int end = withWhere(last);
        if (kind.equals(OTHER) && !definite && end == head + 1) {
            return List.of();
        }
        boolean official = kind.equals("anonymous") && saysOfficial(head + 1, end);
        Voice voice = new Voice(-1, first, end, SourceKind.of(official ? OFFICIAL : kind.toLowerCase(Locale.ROOT)));
        unnamed.add(voice);
        return List.of(voice);
    }

    private int afterQuantity(int first) {
        int head = first + 1;
        if (head < words.size() && Connectors.match(words.get(head).form()) == Connector.FROM) {
            head++;
        }
        return head;
    }

    /**
     * Who the report says has issued the communiqué at {@code first}: a genitive, "of the ministry", "from the office", "the
     * ministry published".
     */
    List<Voice> issuersAt(int first) {
        int at = nouns.phraseEnd(first);
        Connector connector = at < words.size() ? Connectors.match(words.get(at).form()) : null;
        Reading verb = at + 1 < words.size() && !words.get(at).pronoun().isEmpty()
                ? words.get(at).verb()
                : null;
        boolean published = verb != null && issues(verb.key());
        var issued = Turns.match(words, first + 1, words.size());
        issued = issued == null ? Turns.match(words, at, words.size()) : issued;
        if (issued != null && issued.value() == Turns.ISSUED) {
            at = issued.last();
        } else if (connector == Connector.ABOUT || connector == Connector.FROM || published) {
            at++;
        }
        if (at >= words.size()
                || words.get(at).preposition().equals("ب")
                || !words.get(at).conjunction().isEmpty()) {
            return List.of();
        }
        if (OFFICE.equals(nouns.kindAt(at))) {
            Voice office = office(at);
            return office == null ? List.of() : List.of(office);
        }
        Mention issuer = names.at(at);
        return issuer == null || issuer.first() != at ? List.of() : of(issuer);
    }

    private static boolean issues(String key) {
        Reporting.Verb verb = Reporting.verb(key);
        return Expressions.express(key) || (verb != null && verb.nature() == Reporting.Nature.WRITE);
    }

    /** Whose "the communiqué" is: the last one's, or nobody's who is named. */
    private List<Voice> issuers(int first, int last, List<Voice> issuers) {
        Word word = words.get(first);
        if (isDefinite(word) || !word.pronoun().isEmpty()) {
            Voice known = issuers.isEmpty() ? knownAs(first) : null;
            return known == null ? issuers : List.of(known);
        }
        if (word.stem().endsWith("ا")) {
            return List.of();
        }
        Voice voice = new Voice(-1, first, last, SourceKind.GOVERNMENT);
        unnamed.add(voice);
        return List.of(voice);
    }

    /** The voice spoken of before by the same noun without an article ("sources" – "the sources"), or null. */
    private @Nullable Voice knownAs(int head) {
        String stem = VoiceNouns.bare(words.get(head).stem());
        for (int i = unnamed.size() - 1; i >= 0; i--) {
            Voice voice = unnamed.get(i);
            for (int at = voice.first(); at < Math.min(voice.last(), voice.first() + 3); at++) {
                if (VoiceNouns.bare(words.get(at).stem()).equals(stem)) {
                    return voice;
                }
            }
        }
        return null;
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
            if (OFFICIAL.equals(nouns.kindAt(i))) {
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
}
