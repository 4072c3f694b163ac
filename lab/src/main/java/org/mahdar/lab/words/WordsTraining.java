package org.mahdar.lab.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.text.Token;
import org.mahdar.reader.words.Candidate;
import org.mahdar.reader.words.Model;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Tag;

/**
 * Estimates the model of the room of words from raw news by Viterbi training: start from counts of whole forms, let the
 * shipped lexicons and rules propose, choose, count the choices, and repeat. No annotated text is used.
 */
public final class WordsTraining {

    private static final int TAGS = Tag.COUNT;

    private static final Candidate START = new Candidate("", "", false, false, "", "", Tag.START, "", 0);

    private final Map<String, Token> types = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** How often a form that looks split may at most be a noun or name of its own. */
    private final Map<String, Float> caps = new HashMap<>();

    private final Set<String> closed = new HashSet<>();
    private final List<List<Token>> sentences = new ArrayList<>();
    /** The emission of an ordinary verb in the third person, before anything is counted. */
    private double plain;

    private Map<String, float[]> words = new HashMap<>();
    private int[] transitions = new int[3 * TAGS * TAGS * TAGS];

    private WordsTraining() {}

    /** Arguments: the folder of articles, the folder to write to, how many rounds, the least count a word is kept with. */
    public static void main(String[] args) throws IOException {
        WordsTraining training = new WordsTraining();
        training.load(Path.of(args[0]));
        training.start();
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            training.round(round);
        }
        ModelFiles.write(Path.of(args[1]), training.words, training.transitions, Integer.parseInt(args[3]));
    }

    private void load(Path folder) throws IOException {
        News.read(folder, text -> {
            for (Sentence sentence : text.sentences()) {
                List<Token> tokens = new ArrayList<>(sentence.last() - sentence.first());
                for (Token token : text.tokens().subList(sentence.first(), sentence.last())) {
                    Token type = types.computeIfAbsent(
                            token.form(), form -> new Token(0, 0, form.length(), token.kind(), form));
                    counts.merge(token.form(), 1, Integer::sum);
                    tokens.add(type);
                }
                sentences.add(tokens);
            }
        });
        System.out.println(sentences.size() + " sentences, " + types.size() + " types");
    }

    private int count(String form) {
        return counts.getOrDefault(form, 0);
    }

    /** First counts: how the letters of a form, its company of clitics and the lexicons speak for verb, noun and name. */
    private void start() {
        Morphology rules = new Morphology(Model.of(Map.of(), transitions));
        for (Row row : Table.read(Morphology.class, "closed.tsv")) {
            if (!row.get("pronoun").equals("must")) {
                closed.add(Normalizer.fold(row.get("word")));
            }
        }
        Token plainVerb = new Token(0, 0, 3, Token.Kind.WORD, "كتب");
        plain = rules.candidates(plainVerb).stream()
                .filter(candidate -> candidate.tag() == Tag.PAST)
                .mapToDouble(Candidate::emission)
                .max()
                .orElseThrow();
        for (String word : closed) {
            if (!types.containsKey(word)) {
                start(word, rules.candidates(new Token(0, 0, word.length(), Token.Kind.WORD, word)), true);
            }
        }
        for (Token type : types.values()) {
            if (type.kind() == Token.Kind.WORD) {
                start(type.form(), rules.candidates(type), closed.contains(type.form()));
            }
        }
        int tokens = counts.values().stream().mapToInt(Integer::intValue).sum();
        add("ب", Tag.PREP, tokens * 0.03f);
        add("ل", Tag.PREP, tokens * 0.03f);
        add("ك", Tag.PREP, tokens * 0.002f);
        add("ل", Tag.SUBORD, tokens * 0.003f);
        FirstTransitions.fill(transitions);
        for (int round = 0; round < 5; round++) {
            shareByVerb();
        }
    }

    /** Where one form is of two verbs (تناول: of تناول, or of ناول), the more frequent verb gets the larger share. */
    private void shareByVerb() {
        Morphology current = new Morphology(Model.of(words, transitions));
        for (Map.Entry<String, float[]> entry : words.entrySet()) {
            Map<Tag, Double> weights = current.verbWeights(entry.getKey());
            float count = 0;
            double all = 0;
            for (Map.Entry<Tag, Double> weight : weights.entrySet()) {
                count += entry.getValue()[weight.getKey().index()];
                all += weight.getValue();
            }
            if (weights.size() > 1) {
                for (Map.Entry<Tag, Double> weight : weights.entrySet()) {
                    entry.getValue()[weight.getKey().index()] = (float) (count * (0.002 + weight.getValue() / all));
                }
            }
        }
    }

    private void start(String form, List<Candidate> candidates, boolean listed) {
        boolean isClosed = listed
                || candidates.stream()
                        .anyMatch(candidate ->
                                candidate.tag().isClosed() && form.equals(candidate.stem() + candidate.pronoun()));
        int count = count(form);
        int article = count("ال" + form) + count("لل" + form) + count("وال" + form);
        int preposition =
                (form.startsWith("ل") ? 0 : count("ل" + form)) + (form.startsWith("ال") ? 0 : count("ب" + form));
        double best = candidates.stream()
                .filter(candidate ->
                        candidate.stem().equals(form) && candidate.tag().isVerb())
                .mapToDouble(Candidate::emission)
                .max()
                .orElse(0);
        boolean verb = false;
        boolean split = false;
        boolean derived = false;
        boolean named = false;
        double unknown = Model.unknown(form);
        Tag noun = Tag.NOUN;
        for (Candidate candidate : candidates) {
            Tag tag = candidate.tag();
            boolean whole = candidate.stem().equals(form);
            if (whole && (tag.isPast() || tag.isPresent())) {
                verb = true;
                add(form, tag, (float) (count
                        * verbal(form, tag, isClosed, article)
                        * Math.exp(candidate.emission() - Math.max(best, plain))));
            } else if (whole && tag.isClosed()) {
                add(form, tag, count + preposition / 2f);
            } else if (whole && tag == Tag.NAME) {
                named |= candidate.emission() > unknown + 1;
            } else if (whole && tag.isNoun()) {
                noun = tag;
                derived |= candidate.emission() > unknown;
            }
            split |= !whole && (tag.isPast() || tag.isPresent());
        }
        double bare = bare(form, isClosed, verb, split, preposition);
        if (bare < 0.3 && !named && !verb) {
            caps.put(form, (float) (3 * article + bare * count));
        }
        add(form, stored(noun), (float) (article + bare * count + (isClosed ? preposition / 2 : 0)));
        boolean accusative = form.endsWith("ا") && count("ال" + form.substring(0, form.length() - 1)) > 0;
        if (article == 0 && !verb && !isClosed && !accusative && !derived) {
            add(form, Tag.NAME, (float) (0.3 * bare * count));
        }
    }

    /** How much of a form's count its reading as a verb starts with. */
    private double verbal(String form, Tag tag, boolean isClosed, int article) {
        if (isClosed) {
            return 0.003;
        }
        boolean accusative =
                tag == Tag.PAST_PLURAL && form.endsWith("ا") && count("ال" + form.substring(0, form.length() - 1)) > 0;
        if (accusative) {
            return 0.002;
        }
        return Math.max(0.03, 1 - 5.0 * article / Math.max(1, count(form)));
    }

    /** How much of a form's count its reading as a noun without clitics starts with. */
    private double bare(String form, boolean isClosed, boolean verb, boolean split, int preposition) {
        char first = form.charAt(0);
        boolean surely = verb && (first == 'ي' || form.endsWith("ون") || form.endsWith("وا"));
        double bare = isClosed || split ? 0.02 : surely ? 0.002 : verb ? 0.2 : 1;
        if (first == 'و' || first == 'ف' || first == 'ب' || first == 'ل' || first == 'ك' || form.startsWith("ال")) {
            if (restCount(form) > count(form) / 10) {
                bare *= Math.min(1, 5.0 * preposition / Math.max(1, count(form)));
            }
        }
        for (String pronoun : List.of("ه", "ها", "هم", "هما", "نا")) {
            String stem = form.endsWith(pronoun) ? form.substring(0, form.length() - pronoun.length()) : "";
            if (stem.length() > 1 && hostCount(stem) > count(form) / 50) {
                return 0;
            }
        }
        return bare;
    }

    /** How often what stands after a clitic is seen by itself or with an article. */
    private int restCount(String form) {
        String rest = form.startsWith("ال") || form.startsWith("لل") ? form.substring(2) : form.substring(1);
        if (rest.isEmpty() || closed.contains(rest)) {
            return Integer.MAX_VALUE;
        }
        int seen = count(rest) + count("ال" + rest) + (rest.startsWith("ال") ? count(rest.substring(2)) : 0);
        for (String pronoun : List.of("ه", "ها", "هم")) {
            if (rest.endsWith(pronoun) && rest.length() > pronoun.length() + 1) {
                seen += hostCount(rest.substring(0, rest.length() - pronoun.length()));
            }
        }
        return seen;
    }

    /** How often what stands before a pronoun is seen by itself. */
    private int hostCount(String stem) {
        String cut = stem.substring(0, stem.length() - 1);
        return count(stem)
                + switch (stem.charAt(stem.length() - 1)) {
                    case 'ت' -> count(cut + 'ة');
                    case 'ؤ', 'ئ' -> count(cut + 'ء');
                    case 'ا' -> count(cut + 'ي');
                    default -> 0;
                };
    }

    private void round(int round) {
        long begun = System.nanoTime();
        Morphology current = new Morphology(Model.of(words, transitions));
        words = new HashMap<>();
        transitions = new int[3 * TAGS * TAGS * TAGS];
        long tokens = 0;
        for (List<Token> sentence : sentences) {
            Candidate previous = START;
            Tag beforeLast = Tag.START;
            for (Candidate chosen : current.choose(sentence)) {
                int c = chosen.conjunction().isEmpty()
                        ? 0
                        : chosen.conjunction().equals("و") ? 1 : 2;
                transitions[Model.index(c, beforeLast, previous.right(), chosen.left())]++;
                if (chosen.hasInner()) {
                    transitions[Model.index(0, previous.right(), chosen.left(), chosen.tag())]++;
                }
                if (!chosen.preposition().isEmpty()) {
                    add(chosen.preposition(), chosen.left(), 1);
                }
                if (isWord(chosen)) {
                    add(
                            chosen.entry(),
                            chosen.tag() == Tag.ACCUSATIVE
                                    ? Tag.NOUN
                                    : chosen.tag().bare(),
                            1);
                }
                beforeLast = chosen.second(previous);
                previous = chosen;
                tokens++;
            }
        }
        caps.forEach((form, cap) -> {
            float[] kept = words.get(form);
            if (kept != null) {
                for (Tag tag : Tag.values()) {
                    if (tag == Tag.NAME || tag.isNoun()) {
                        kept[tag.index()] = Math.min(kept[tag.index()], cap);
                    }
                }
            }
        });
        System.out.printf(
                "round %d: %d tokens, %.0f a second%n", round, tokens, tokens / ((System.nanoTime() - begun) / 1e9));
    }

    /** The tag a choice is counted under: what only an ending or pattern tells apart is one noun. */
    private static Tag stored(Tag tag) {
        return tag == Tag.ACCUSATIVE ? Tag.NOUN : tag.bare();
    }

    private static boolean isWord(Candidate chosen) {
        return switch (chosen.tag()) {
            case MARK, COMMA, QUOTE, FOREIGN -> false;
            default -> chosen.stem().charAt(0) > '9';
        };
    }

    private void add(String word, Tag tag, float count) {
        if (count > 0) {
            words.computeIfAbsent(word, w -> new float[TAGS])[tag.index()] += count;
        }
    }
}
