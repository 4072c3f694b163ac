package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.names.States;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** The delegations of a report: who leads each and who belongs to it, wherever the report says so. */
final class Delegations {

    /** How far after its delegation a leader may be named, in tokens. */
    private static final int REACH = 14;

    private static final Map<String, Boolean> WORDS = new HashMap<>();

    /** "[accompanying] him": such a delegation is nobody's told of before. */
    private static final Set<String> COMPANIONS = new HashSet<>();

    static {
        load();
    }

    /** A delegation told of at the token {@code at}, of {@code country} where that is known. */
    private record Delegation(int at, @Nullable String country, List<Participant> members) {}

    private final Words words;
    private final Names names;
    private final List<Delegation> all = new ArrayList<>();

    Delegations(Words words, Names names, Frames frames, Clause clause) {
        this.words = words;
        this.names = names;
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last(); i++) {
                Boolean back = WORDS.get(words.get(i).base());
                if (back != null && names.at(i) == null) {
                    read(i, sentence, back, frames, clause);
                }
            }
        }
    }

    private static void load() {
        for (Row row : Table.read(Delegations.class, "delegations.tsv")) {
            String word = Normalizer.fold(row.get("word"));
            boolean known = row.get("back").equals("companion")
                    ? !COMPANIONS.add(word)
                    : WORDS.put(word, row.get("back").equals("back")) != null;
            if (known) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
    }

    /** Whether {@code word} points back to a delegation. */
    static boolean pointsBack(Word word) {
        return Boolean.TRUE.equals(WORDS.get(word.base()));
    }

    /** Whoever belongs to the delegation meant at {@code token}, its leader first; empty where that is not known. */
    List<Participant> meant(int token) {
        boolean back = pointsBack(words.get(token));
        if (back
                && token + 1 < words.size()
                && COMPANIONS.contains(words.get(token + 1).base())) {
            return List.of();
        }
        String country = back ? nationality(token) : null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Delegation one = all.get(i);
            boolean other = country != null && one.country() != null && !country.equals(one.country());
            if (one.at() == token
                    || (back && one.at() < token && !other && !one.members().isEmpty())) {
                return one.members();
            }
        }
        return List.of();
    }

    private void read(int at, Sentence sentence, boolean back, Frames frames, Clause clause) {
        List<Participant> members = new ArrayList<>();
        addLeaderBefore(at, sentence, members);
        for (Argument argument : clause.scan(at + 1, sentence.last()).arguments()) {
            boolean near = argument.group().first() <= at + (back ? 3 : REACH);
            if (argument.connector() == Connector.CHAIRED && near && members.isEmpty()) {
                add(argument, true, members);
            } else if (argument.connector() == Connector.MEMBERS) {
                add(argument, false, members);
            }
        }
        if (members.isEmpty() && !back) {
            addSender(at, members);
        }
        Frame before = frames.before(at, sentence.index());
        boolean consists = before != null
                && before.trigger() >= at - 2
                && Connectors.match(words.get(before.trigger()).base()) == Connector.MEMBERS
                && before.subject() != null
                && before.subject().first() == at;
        if (consists && before != null) {
            for (Argument argument : before.arguments()) {
                if (argument.connector() == Connector.BARE) {
                    add(argument, false, members);
                }
            }
        }
        if (back) {
            join(at, members);
        } else {
            all.add(new Delegation(at, country(at, members), members));
        }
    }

    /** "The delegation comprises X": X joins the one told of before. */
    private void join(int at, List<Participant> members) {
        if (members.isEmpty()) {
            return;
        }
        if (all.isEmpty()) {
            all.add(new Delegation(at, country(at, members), members));
            return;
        }
        Delegation last = all.get(all.size() - 1);
        for (Participant member : members) {
            if (last.members().stream().noneMatch(known -> known.entity() == member.entity())) {
                last.members().add(member);
            }
        }
    }

    /** "X at the head of a delegation". */
    private void addLeaderBefore(int at, Sentence sentence, List<Participant> members) {
        int head = at - 2;
        var connector = head <= sentence.first() ? null : Connectors.match(words, head, at);
        if (connector == null || connector.value() != Connector.CHAIRED) {
            return;
        }
        for (int i = head - 1; i >= sentence.first() && i >= head - 3; i--) {
            Mention mention = names.at(i);
            if (mention != null && names.entity(mention).type() == EntityType.PERSON) {
                members.add(new Participant(names.entity(mention).id(), PartyRole.PARTY, true));
                return;
            }
        }
    }

    /** "A delegation of the ministry", "a Hamas delegation": the body it comes from. */
    private void addSender(int at, List<Participant> members) {
        for (int i = at + 1; i < words.size() && i <= at + 4 && words.get(i).isWord(); i++) {
            Mention mention = names.at(i);
            if (mention != null) {
                Entity entity = names.entity(mention);
                boolean of = i == at + 1 || Connectors.match(words.get(i - 1).form()) == Connector.FROM;
                if (of && entity.type() != EntityType.PERSON && entity.type() != EntityType.PLACE) {
                    members.add(new Participant(entity.id(), PartyRole.PARTY, false));
                }
                return;
            }
        }
    }

    private void add(Argument argument, boolean head, List<Participant> members) {
        for (int index : argument.group().mentions()) {
            for (int id : names.mentions().get(index).entities()) {
                Entity entity = names.entities().get(id);
                if (entity.type() == EntityType.PERSON && members.stream().noneMatch(known -> known.entity() == id)) {
                    members.add(new Participant(id, PartyRole.PARTY, head));
                }
            }
        }
    }

    private @Nullable String country(int at, List<Participant> members) {
        String country = nationality(at);
        return country != null || members.isEmpty()
                ? country
                : names.entities().get(members.get(0).entity()).country();
    }

    /** The nationality among the adjectives after the word at {@code at}, or null. */
    private @Nullable String nationality(int at) {
        for (int i = at + 1; i < words.size() && i <= at + 3 && words.get(i).isWord() && names.at(i) == null; i++) {
            String country = States.nationality(words.get(i).form());
            if (country != null) {
                return country;
            }
        }
        return null;
    }
}
