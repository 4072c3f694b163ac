package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.names.States;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds whom a phrase means that names nobody: a delegation told of before, the ministers of several states. */
final class Collectives {

    /** How many words an office may have before the states it is held in. */
    private static final int OFFICE = 5;

    private static final Set<String> PEERS = load();

    private final Words words;
    private final Names names;
    private final Delegations delegations;

    Collectives(Words words, Names names, Frames frames, Clause clause) {
        this.words = words;
        this.names = names;
        this.delegations = new Delegations(words, names, frames, clause);
    }

    private static Set<String> load() {
        Set<String> peers = new HashSet<>();
        for (Row row : Table.read(Collectives.class, "peers.tsv")) {
            if (!peers.add(Normalizer.fold(row.get("word")))) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
        return Set.copyOf(peers);
    }

    /** Whoever {@code group} means though it names nobody; empty where that is not known. */
    List<Participant> of(Group group) {
        if (group.isNamed()) {
            return List.of();
        }
        List<Participant> delegation = delegations.meant(group.first());
        return delegation.isEmpty() && isPeers(group.first()) ? statesAfter(group.first()) : delegation;
    }

    /** Whether the word at {@code token} stands for people of one office in several states. */
    boolean isPeers(int token) {
        Word word = words.get(token);
        return PEERS.contains(word.base()) || PEERS.contains(word.stem());
    }

    /** "The transport ministers in X and Y", "two delegations of X and Y": the states of the list that follows, two or more. */
    List<Participant> statesAfter(int token) {
        List<Participant> states = new ArrayList<>();
        int i = token + 1;
        int plain = 0;
        while (i < words.size() && plain <= OFFICE) {
            Word word = words.get(i);
            Mention mention = names.at(i);
            Entity entity = mention == null ? byNationality(word) : names.entity(mention);
            boolean state = entity != null && entity.type() == EntityType.STATE;
            boolean joined = states.isEmpty()
                    || word.conjunction().equals("و")
                    || !words.get(i - 1).isWord();
            if (state && joined && entity != null) {
                states.add(new Participant(entity.id(), PartyRole.PARTY, false));
                plain = 0;
            } else if ((!states.isEmpty() && word.isWord()) || (mention != null && !isMinistry(mention))) {
                return states.size() > 1 ? states : body(mention, states);
            } else if (!word.isWord()
                    && !word.token().isMark('،')
                    && !word.token().isMark(',')) {
                break;
            } else {
                if (word.isWord() && leadsAway(word) && !isAbout(i)) {
                    break;
                }
                plain++;
            }
            i = mention == null ? i + 1 : mention.last();
        }
        return states.size() > 1 ? states : List.of();
    }

    private boolean isMinistry(Mention mention) {
        return "ministry".equals(names.entity(mention).kind());
    }

    /** "The ambassadors of the Union": an international body meets by itself. */
    private List<Participant> body(@Nullable Mention mention, List<Participant> states) {
        Entity entity = mention == null || !states.isEmpty() ? null : names.entity(mention);
        boolean body = entity != null && entity.type() == EntityType.ORGANISATION && "body".equals(entity.kind());
        return body && entity != null ? List.of(new Participant(entity.id(), PartyRole.PARTY, false)) : List.of();
    }

    /** نحو before a number: "about", not "toward". */
    private boolean isAbout(int token) {
        return token + 1 < words.size()
                && words.get(token + 1).reading().pos() == PartOfSpeech.NUMBER
                && Connectors.match(words.get(token).form()) == Connector.TO;
    }

    /** A preposition other than "in" and "of" ends the office. */
    private static boolean leadsAway(Word word) {
        Connector clitic = Connectors.clitic(word);
        Connector connector = clitic == Connector.BARE ? Connectors.match(word.form()) : clitic;
        return connector != null && connector != Connector.IN && connector != Connector.FROM;
    }

    private @Nullable Entity byNationality(Word word) {
        String country = States.nationality(word.base());
        return country == null ? null : names.state(country);
    }
}
