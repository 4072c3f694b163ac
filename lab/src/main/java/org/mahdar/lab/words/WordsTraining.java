package org.mahdar.lab.words;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final Map<String, Token> types = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<List<Token>> sentences = new ArrayList<>();
    private Map<String, float[]> words = new HashMap<>();
    private double[][][] transitions = new double[3][TAGS][TAGS];

    private WordsTraining() {}

    /** Arguments: the folder of articles, the folder to write to, how many rounds, the least count a word is kept with. */
    public static void main(String[] args) throws IOException {
        WordsTraining training = new WordsTraining();
        training.load(Path.of(args[0]));
        training.start();
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            training.round(round);
        }
        training.write(Path.of(args[1]), Integer.parseInt(args[3]));
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

    /** First counts: a form counts as a noun by how often it stands with an article, or alone where its letters are no clitics. */
    private void start() {
        Morphology rules = new Morphology(Model.of(Map.of(), transitions));
        for (Token type : types.values()) {
            String form = type.form();
            if (type.kind() != Token.Kind.WORD) {
                continue;
            }
            boolean verb = false;
            boolean closed = false;
            boolean split = false;
            for (Candidate candidate : rules.candidates(type)) {
                Tag tag = candidate.tag();
                boolean whole = candidate.stem().equals(form);
                verb |= whole && (tag == Tag.PAST || tag == Tag.PRESENT);
                closed |= tag != Tag.PAST
                        && tag != Tag.PRESENT
                        && tag != Tag.IMPERATIVE
                        && tag != Tag.NOUN
                        && tag != Tag.DEFINITE
                        && tag != Tag.NAME;
                split |= !whole && (tag == Tag.PAST || tag == Tag.PRESENT);
            }
            int article = count("ال" + form) + count("لل" + form) + count("وال" + form);
            double verbal = Math.max(0.03, 1 - 5.0 * article / count(form));
            for (Candidate candidate : rules.candidates(type)) {
                Tag tag = candidate.tag();
                if (candidate.stem().equals(form) && (tag == Tag.PAST || tag == Tag.PRESENT)) {
                    boolean first = tag == Tag.PRESENT && form.charAt(0) == 'ا';
                    add(form, tag, (float) (count(form) * (closed ? 0.003 : first ? 0.05 : verbal)));
                } else if (closed && candidate.stem().equals(form) && tag != Tag.NOUN && tag != Tag.NAME) {
                    add(form, tag, count(form));
                }
            }
            int preposition = count("ل" + form) + count("ب" + form);
            double bare = closed || split ? 0.02 : verb ? 0.2 : 1;
            char first = form.charAt(0);
            if (first == 'و' || first == 'ف') {
                bare *= preposition > 0 ? 0.2 : 0.01;
            } else if (first == 'ب' || first == 'ل' || first == 'ك' || form.startsWith("ال")) {
                bare *= preposition > 0 ? 0.2 : 0.01;
            }
            for (String pronoun : List.of("ه", "ها", "هم", "هما", "نا")) {
                String stem = form.endsWith(pronoun) ? form.substring(0, form.length() - pronoun.length()) : "";
                if (stem.length() > 1) {
                    String feminine = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ة" : stem;
                    bare *= count(stem) + count(feminine) > count(form) / 5 ? 0 : 0.5;
                }
            }
            add(form, Tag.NOUN, (float) (article + bare * count(form)));
            if (article == 0 && !verb && !closed) {
                add(form, Tag.NAME, (float) (0.3 * bare * count(form)));
            }
        }
        int tokens = counts.values().stream().mapToInt(Integer::intValue).sum();
        add("ب", Tag.PREP, tokens * 0.03f);
        add("ل", Tag.PREP, tokens * 0.03f);
        add("ك", Tag.PREP, tokens * 0.002f);
        for (int c = 0; c < 3; c++) {
            for (double[] row : transitions[c]) {
                Arrays.fill(row, c == 0 ? 100 : c == 1 ? 8 : 0.5);
            }
        }
        prefer(Tag.VERBAL, 1000, Tag.PRESENT, Tag.PAST);
        prefer(Tag.PREP, 1000, Tag.NOUN, Tag.DEFINITE, Tag.NAME);
        prefer(Tag.REL, 500, Tag.PRESENT, Tag.PAST);
        prefer(Tag.DEM, 500, Tag.DEFINITE);
        prefer(Tag.START, 500, Tag.PAST);
        prefer(Tag.NOUN, 500, Tag.DEFINITE, Tag.NOUN, Tag.PREP);
        prefer(Tag.DEFINITE, 500, Tag.DEFINITE, Tag.PREP);
        prefer(Tag.NAME, 500, Tag.NAME, Tag.PREP);
        prefer(Tag.PAST, 500, Tag.DEFINITE, Tag.NOUN, Tag.PREP, Tag.SUBORD, Tag.NAME);
        prefer(Tag.PRESENT, 500, Tag.DEFINITE, Tag.NOUN, Tag.PREP, Tag.SUBORD, Tag.NAME);
        forbid(Tag.PREP, Tag.PAST, Tag.PRESENT, Tag.IMPERATIVE, Tag.PREP);
        forbid(Tag.VERBAL, Tag.NOUN, Tag.DEFINITE, Tag.NAME, Tag.PREP);
        for (Tag tag : Tag.values()) {
            forbid(tag, Tag.IMPERATIVE);
        }
    }

    private void prefer(Tag from, double count, Tag... to) {
        for (Tag tag : to) {
            transitions[0][from.index()][tag.index()] = count;
        }
    }

    private void forbid(Tag from, Tag... to) {
        for (Tag tag : to) {
            for (int c = 0; c < 3; c++) {
                transitions[c][from.index()][tag.index()] = 0;
            }
        }
    }

    private void round(int round) {
        long begun = System.nanoTime();
        Morphology current = new Morphology(Model.of(words, transitions));
        words = new HashMap<>();
        transitions = new double[3][TAGS][TAGS];
        long tokens = 0;
        for (List<Token> sentence : sentences) {
            Tag last = Tag.START;
            for (Candidate chosen : current.choose(sentence)) {
                int c = chosen.conjunction().isEmpty()
                        ? 0
                        : chosen.conjunction().equals("و") ? 1 : 2;
                transitions[c][last.index()][chosen.left().index()]++;
                if (chosen.hasInner()) {
                    transitions[0][chosen.left().index()][chosen.tag().index()]++;
                }
                if (!chosen.preposition().isEmpty()) {
                    add(chosen.preposition(), Tag.PREP, 1);
                }
                if (chosen.tag() != Tag.MARK && chosen.tag() != Tag.FOREIGN && !isNumber(chosen)) {
                    add(chosen.entry(), chosen.tag() == Tag.DEFINITE ? Tag.NOUN : chosen.tag(), 1);
                }
                last = chosen.right();
                tokens++;
            }
        }
        System.out.printf(
                "round %d: %d tokens, %.0f a second%n", round, tokens, tokens / ((System.nanoTime() - begun) / 1e9));
    }

    private static boolean isNumber(Candidate chosen) {
        return chosen.tag() == Tag.NUMBER && chosen.stem().charAt(0) <= '9';
    }

    private void add(String word, Tag tag, float count) {
        if (count > 0) {
            words.computeIfAbsent(word, w -> new float[TAGS])[tag.index()] += count;
        }
    }

    private void write(Path folder, int least) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("vocabulary.tsv")))) {
            out.print(
                    "# How often a word was read under a tag in raw news, by org.mahdar.lab.words.WordsTraining; see NOTICE.\n");
            out.print(
                    "# Each line: the word, a tab, then counts between spaces, each after the letter of its tag (Tag in order, from a).\n");
            new TreeMap<>(words).forEach((word, counts) -> {
                StringBuilder line = new StringBuilder();
                for (Tag tag : Tag.values()) {
                    int count = Math.round(counts[tag.index()]);
                    if (count >= least) {
                        line.append(line.length() == 0 ? "" : " ")
                                .append(tag.letter())
                                .append(count);
                    }
                }
                if (line.length() > 0) {
                    out.print(word + '\t' + line + '\n');
                }
            });
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("transitions.tsv")))) {
            out.print(
                    "# How often a tag followed another in raw news, by org.mahdar.lab.words.WordsTraining; see NOTICE.\n");
            out.print("# from\tconjunction between them (-, و, ف)\tto\tcount\n");
            for (Tag from : Tag.values()) {
                for (int c = 0; c < 3; c++) {
                    for (Tag to : Tag.values()) {
                        long count = Math.round(transitions[c][from.index()][to.index()]);
                        if (count > 0) {
                            out.print(from + "\t" + "-وف".charAt(c) + "\t" + to + "\t" + count + "\n");
                        }
                    }
                }
            }
        }
    }
}
