package org.mahdar.reader.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Quotation;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Walks from a predicate to the right and collects the phrases that belong to it, up to the next predicate, the next
 * clause or the end of the sentence.
 */
final class ArgumentScanner {

    /** What was found: the arguments and the token after the last one looked at. */
    record Scan(List<Argument> arguments, int end) {}

    /** The greatest distance between the marks of a quotation that may be a mere term. */
    private static final int TERM = 4;

    private final Words words;
    private final Times times;
    private final Names names;
    private final Predicates predicates;
    private final int[] closeOf;

    ArgumentScanner(Words words, Times times, Names names, Predicates predicates) {
        this.predicates = predicates;
        this.words = words;
        this.times = times;
        this.names = names;
        this.closeOf = new int[words.size()];
        Arrays.fill(closeOf, -1);
        for (Quotation quotation : words.text().quotations()) {
            closeOf[quotation.open()] = quotation.close();
        }
    }

    /** The arguments between {@code from} and {@code limit}. */
    Scan scan(int from, int limit) {
        return scan(from, limit, false);
    }

    /** The same after a noun, whose adjectives may come first. */
    Scan scanAfterNoun(int from, int limit) {
        return scan(from, limit, true);
    }

    private Scan scan(int from, int limit, boolean afterNoun) {
        List<Argument> arguments = new ArrayList<>();
        Connector pending = Connector.BARE;
        int host = -1;
        boolean listOpen = false;
        boolean honoured = false;
        boolean adjectivesMayFollow = afterNoun;
        int i = from;
        while (i < limit) {
            Word word = words.get(i);
            TimeMention time = times.at(i);
            Mention mention = names.at(i);
            if (time != null && time.first() == i) {
                i = time.last();
                pending = Connector.BARE;
                listOpen = false;
                continue;
            }
            if (mention != null && mention.first() == i) {
                Connector clitic = Connectors.clitic(word);
                boolean joins = clitic == Connector.BARE
                        && pending == Connector.BARE
                        && listOpen
                        && (honoured || coordinates(word, i))
                        && !namesSide(arguments.get(arguments.size() - 1))
                        && sameSort(arguments.get(arguments.size() - 1), mention);
                if (joins) {
                    extend(arguments, mention);
                } else {
                    Connector connector = clitic == Connector.BARE ? pending : clitic;
                    Argument last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
                    if (connector == Connector.BARE && last != null && isNamedBy(last, i)) {
                        connector = last.connector();
                        arguments.remove(arguments.size() - 1);
                    }
                    if (connector == Connector.BARE && last != null && passesOn(last, i)) {
                        connector = last.connector();
                    }
                    if (connector == Connector.BARE && host >= 0 && takesNoGenitive(words.get(host))) {
                        host = -1;
                    }
                    arguments.add(new Argument(
                            connector,
                            new Group(mention.first(), mention.last(), List.of(names.indexAt(mention.first()))),
                            hostOf(connector, host)));
                }
                pending = Connector.BARE;
                honoured = false;
                listOpen = true;
                adjectivesMayFollow = false;
                i = mention.last();
                continue;
            }
            Phrases.Match<Connector> connector = Connectors.match(words, i, limit);
            if (connector != null) {
                pending = represents(connector.value(), arguments, i)
                        ? arguments.get(arguments.size() - 1).connector()
                        : connector.value();
                listOpen = false;
                adjectivesMayFollow = false;
                i = connector.last();
                continue;
            }
            if (!word.isWord()) {
                if (word.token().isMark(':') || opensSpeech(i, limit)) {
                    break;
                }
                if (word.token().isMark('،') || word.token().isMark(',')) {
                    pending = Connector.BARE;
                    host = -1;
                }
                i++;
                continue;
            }
            if (startsAnotherClause(i)) {
                break;
            }
            if (Particles.isHonorific(word) && opensName(i + 1)) {
                Connector own = Connectors.clitic(word);
                pending = own == Connector.BARE ? pending : own;
                honoured = listOpen && word.conjunction().equals("و");
                listOpen &= honoured;
                i++;
                continue;
            }
            Connector clitic = Connectors.clitic(word);
            if (clitic != Connector.BARE || pending != Connector.BARE) {
                arguments.add(new Argument(
                        clitic == Connector.BARE ? pending : clitic, new Group(i, i + 1, List.of()), host));
                pending = Connector.BARE;
                if (!Particles.isTransparent(word)) {
                    host = i;
                }
                adjectivesMayFollow = true;
            } else if (adjectivesMayFollow && i > 0 && isAdjective(word, i)) {
                // An adjective belongs to the noun before it and changes nothing.
                listOpen = false;
            } else if (isNoun(word)) {
                if (host < 0) {
                    arguments.add(new Argument(Connector.BARE, new Group(i, i + 1, List.of()), -1));
                }
                if (!Particles.isTransparent(word)) {
                    host = i;
                }
                adjectivesMayFollow = true;
            }
            listOpen = false;
            i++;
        }
        return new Scan(arguments, i);
    }

    /** Whether a quotation opens at {@code index} that is more than a name or a term. */
    private boolean opensSpeech(int index, int limit) {
        int close = closeOf[index];
        if (close < 0 || index + 1 >= words.size() || (names.at(index + 1) != null && close - index <= TERM)) {
            return false;
        }
        return close - index > TERM || close >= limit;
    }

    /** The closing mark of the quoted speech that opens at {@code index}, or -1. */
    int speechEnd(int index, int limit) {
        return !words.get(index).isWord() && opensSpeech(index, limit) ? closeOf[index] : -1;
    }

    /** "With" and "between" belong to the predicate but where a noun of relation stands before them. */
    private int hostOf(Connector connector, int host) {
        boolean relates = connector == Connector.WITH || connector == Connector.BETWEEN;
        return relates && host >= 0 && !Particles.isRelational(words.get(host)) ? -1 : host;
    }

    /** "The two Libyan ministers X and Y": the names that follow say who is meant. */
    private boolean isNamedBy(Argument last, int at) {
        if (!last.group().isNamed() || last.group().last() != at) {
            return false;
        }
        Mention alias = names.mentions().get(last.group().mentions().get(0));
        return alias.form() == Mention.Form.ALIAS && alias.entities().size() > 1;
    }

    /** "With a delegation of X", "in the (Jordanian) capital X": X hangs on the predicate as the noun before it does. */
    private boolean passesOn(Argument last, int at) {
        int noun = last.group().last() - 1;
        boolean next = noun == at - 1
                || (noun == at - 2
                        && words.get(noun).definite()
                        && words.get(at - 1).definite());
        return !last.group().isNamed()
                && last.connector() != Connector.BARE
                && next
                && Particles.isTransparent(words.get(noun));
    }

    /** A noun with its article or a pronoun takes no genitive: a name after it belongs to the predicate. */
    private static boolean takesNoGenitive(Word host) {
        return host.definite() || !host.pronoun().isEmpty();
    }

    /** "With representatives of X": X hangs on the predicate as its representatives do. */
    private boolean represents(Connector connector, List<Argument> arguments, int at) {
        Argument last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        return connector == Connector.ABOUT
                && last != null
                && !last.group().isNamed()
                && last.group().last() == at
                && last.connector() != Connector.BARE
                && Particles.isTransparent(words.get(at - 1));
    }

    /** "For the Moroccan side, the director X": who is named next is no member of the side but takes its place. */
    private boolean namesSide(Argument last) {
        return Particles.isSide(words.get(last.group().first()));
    }

    private boolean opensName(int at) {
        Mention mention = at < words.size() ? names.at(at) : null;
        return mention != null
                && mention.first() == at
                && words.get(at).preposition().isEmpty();
    }

    private boolean coordinates(Word word, int at) {
        return word.conjunction().equals("و")
                || (at > 0
                        && (words.get(at - 1).token().isMark('،')
                                || words.get(at - 1).token().isMark(',')));
    }

    private boolean sameSort(Argument last, Mention mention) {
        if (!last.group().isNamed()) {
            return false;
        }
        Mention before = names.mentions().get(last.group().mentions().get(0));
        boolean place = names.entity(before).type() == EntityType.PLACE;
        return place == (names.entity(mention).type() == EntityType.PLACE);
    }

    private void extend(List<Argument> arguments, Mention mention) {
        Argument last = arguments.get(arguments.size() - 1);
        List<Integer> mentions = new ArrayList<>(last.group().mentions());
        mentions.add(names.indexAt(mention.first()));
        arguments.set(
                arguments.size() - 1,
                new Argument(last.connector(), new Group(last.group().first(), mention.last(), mentions), last.host()));
    }

    private boolean startsAnotherClause(int i) {
        Word word = words.get(i);
        return Particles.isComplementizer(word)
                || Particles.isRelative(word)
                || Particles.isOpener(word)
                || Particles.isAuxiliary(word)
                || (Particles.isNegator(word) && !Particles.isNounNegator(word))
                || Particles.isCompleted(word)
                || predicates.at(i) != null
                || Participles.verbAt(words, i) != null;
    }

    private boolean isAdjective(Word word, int at) {
        if (!word.reading().isMasdar()
                && word.readings().stream()
                        .anyMatch(reading -> reading.pos() == PartOfSpeech.ADJECTIVE
                                || reading.derivation() != Derivation.NONE && !reading.isMasdar())) {
            return true;
        }
        Word before = words.get(at - 1);
        if ((before.definite() || !before.pronoun().isEmpty()) && word.definite()) {
            return true;
        }
        String form = word.form();
        boolean feminine = form.endsWith("ة") && before.form().endsWith("ة") && !before.definite();
        return feminine || !word.definite() && (form.endsWith("ي") || form.endsWith("ية") || form.endsWith("ا"));
    }

    /** What is no predicate here and could be a verb elsewhere is a noun too. */
    private static boolean isNoun(Word word) {
        return switch (word.reading().pos()) {
            case NOUN, NAME, UNKNOWN, ADJECTIVE, FOREIGN, NUMBER, VERB -> true;
            default -> false;
        };
    }

    /** The mention that ends right before {@code index}, or null. */
    @Nullable
    Mention mentionEndingAt(int index) {
        Mention mention = index > 0 ? names.at(index - 1) : null;
        return mention != null && mention.last() == index ? mention : null;
    }
}
