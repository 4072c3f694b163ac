package org.mahdar.lab.words;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.lab.words.Treebank.Piece;
import org.mahdar.lab.words.Treebank.Tree;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Text;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Measures the room of words on a Universal Dependencies treebank of Arabic: word segmentation as the CoNLL shared task
 * scores it (a word is right if it starts and ends where the gold has one), verbs found as verbs, lemmas of verbs, speed.
 */
public final class PudEvaluation {

    private int gold;
    private int found;
    private int right;
    private int goldVerbs;
    private int foundVerbs;
    private int rightVerbs;
    private int possibleVerbs;
    private int lemmas;
    private int rightLemmas;
    private int someLemmas;
    private final Map<String, Integer> errors = new HashMap<>();

    private PudEvaluation() {}

    /** Arguments: the CoNLL-U file, and optionally {@code --errors}. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Tree> trees = Treebank.read(Path.of(args[0]));
        long begun = System.nanoTime();
        Morphology.analyse(Segmenter.segment("قال الوزير"));
        double loaded = (System.nanoTime() - begun) / 1e9;
        PudEvaluation evaluation = new PudEvaluation();
        trees.forEach(evaluation::measure);
        evaluation.print(out);
        out.printf("data loaded in            %.2f s%n", loaded);
        out.printf("tokens a second           %,.0f (one thread, cut into tokens before)%n", speed(trees));
        if (args.length > 1) {
            evaluation.errors.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(error -> out.println(error.getValue() + "\t" + error.getKey()));
        }
    }

    private static double speed(List<Tree> trees) {
        List<Text> texts =
                trees.stream().map(tree -> Segmenter.segment(tree.text())).toList();
        double best = 0;
        for (int round = 0; round < 20; round++) {
            long begun = System.nanoTime();
            long tokens = 0;
            for (Text text : texts) {
                tokens += Morphology.analyse(text).size();
            }
            best = Math.max(best, tokens / ((System.nanoTime() - begun) / 1e9));
        }
        return best;
    }

    private void measure(Tree tree) {
        Text text = Segmenter.segment(tree.text());
        Words words = Morphology.analyse(text);
        Set<Long> goldSpans = new HashSet<>();
        Map<Integer, Piece> verbsAt = new HashMap<>();
        for (Piece piece : tree.pieces()) {
            goldSpans.add(span(piece.start(), piece.end()));
            if (piece.upos().equals("VERB") || piece.upos().equals("AUX")) {
                verbsAt.put(piece.start(), piece);
            }
        }
        gold += goldSpans.size();
        goldVerbs += verbsAt.size();
        for (int i = 0; i < words.size(); i++) {
            measure(tree, words.get(i), goldSpans, verbsAt);
        }
    }

    private void measure(Tree tree, Word word, Set<Long> goldSpans, Map<Integer, Piece> verbsAt) {
        List<int[]> pieces = pieces(tree.text(), word);
        found += pieces.size();
        boolean wrong = false;
        for (int[] piece : pieces) {
            boolean hit = goldSpans.contains(span(piece[0], piece[1]));
            right += hit ? 1 : 0;
            wrong |= !hit;
        }
        if (wrong) {
            errors.merge("split\t" + cut(tree.text(), pieces) + "\t" + gold(tree, word), 1, Integer::sum);
        }
        int host = hostStart(word, pieces);
        Piece verb = null;
        for (int[] piece : pieces) {
            verb = verb == null ? verbsAt.get(piece[0]) : verb;
        }
        Reading reading = word.verb();
        if (reading != null) {
            foundVerbs++;
            rightVerbs += verb != null ? 1 : 0;
            if (verb == null) {
                errors.merge(
                        "no verb\t" + word.form() + "\t" + reading.lemma() + "\t" + gold(tree, word), 1, Integer::sum);
            }
        }
        if (verb != null) {
            if (reading == null) {
                errors.merge(
                        "verb missed\t" + word.form() + "\t" + word.reading().pos() + "\t" + verb.lemma(),
                        1,
                        Integer::sum);
            }
            possibleVerbs += word.possibleVerb() != null ? 1 : 0;
            lemmas++;
            String lemma = lemma(verb.lemma());
            List<String> keys = new ArrayList<>();
            word.readings().stream().filter(Reading::isVerb).forEach(r -> keys.add(key(r.key())));
            boolean first = !keys.isEmpty() && keys.get(0).equals(lemma) && host == verb.start();
            rightLemmas += first ? 1 : 0;
            someLemmas += keys.contains(lemma) ? 1 : 0;
            if (!first) {
                errors.merge(
                        "lemma\t" + word.form() + "\t" + verb.lemma() + "\t" + String.join(" ", keys), 1, Integer::sum);
            }
        }
    }

    /** Lemmas are compared without vowel marks, and without telling the ways to write hamza and final alif apart. */
    private static String lemma(String written) {
        return key(Normalizer.fold(written.replace("`", "")));
    }

    private static String key(String lemma) {
        String key = lemma.replace('ؤ', 'ا').replace('ئ', 'ا').replace('ء', 'ا');
        return key.endsWith("ي") ? key.substring(0, key.length() - 1) + 'ا' : key;
    }

    private static long span(int start, int end) {
        return (long) start << 32 | end;
    }

    private static int hostStart(Word word, List<int[]> pieces) {
        int before = (word.conjunction().isEmpty() ? 0 : 1)
                + (word.preposition().isEmpty() ? 0 : 1)
                + (word.future() ? 1 : 0);
        return pieces.get(Math.min(before, pieces.size() - 1))[0];
    }

    /** The word's pieces as spans of the text: conjunction, preposition, future mark, stem with its article, pronoun. */
    private static List<int[]> pieces(String text, Word word) {
        int letters = word.form().length();
        List<Integer> cuts = new ArrayList<>();
        int at = 0;
        for (String clitic : new String[] {word.conjunction(), word.preposition(), word.future() ? "س" : ""}) {
            if (!clitic.isEmpty()) {
                at += clitic.length();
                cuts.add(at);
            }
        }
        if (!word.pronoun().isEmpty()) {
            cuts.add(letters - word.pronoun().length());
        }
        List<int[]> pieces = new ArrayList<>();
        int start = word.token().start();
        int seen = 0;
        int next = 0;
        for (int i = start; i < word.token().end(); i++) {
            boolean letter = !Normalizer.fold(text.substring(i, i + 1)).isEmpty();
            if (letter) {
                if (next < cuts.size() && seen == cuts.get(next)) {
                    pieces.add(new int[] {start, i});
                    start = i;
                    next++;
                }
                seen++;
            }
        }
        pieces.add(new int[] {start, word.token().end()});
        return pieces;
    }

    private static String cut(String text, List<int[]> pieces) {
        List<String> parts = new ArrayList<>();
        pieces.forEach(piece -> parts.add(text.substring(piece[0], piece[1])));
        return String.join("+", parts);
    }

    private static String gold(Tree tree, Word word) {
        List<String> parts = new ArrayList<>();
        for (Piece piece : tree.pieces()) {
            if (piece.start() < word.token().end() && piece.end() > word.token().start()) {
                parts.add(piece.form() + "/" + piece.upos());
            }
        }
        return String.join("+", parts);
    }

    private void print(PrintStream out) {
        double precision = 100.0 * right / found;
        double recall = 100.0 * right / gold;
        out.printf("gold words                %d, found %d%n", gold, found);
        out.printf(
                "segmentation              P %.2f  R %.2f  F1 %.2f%n",
                precision, recall, 2 * precision * recall / (precision + recall));
        out.printf(
                "verbs found as verbs      P %.2f  R %.2f  (among readings: R %.2f)%n",
                100.0 * rightVerbs / foundVerbs, 100.0 * rightVerbs / goldVerbs, 100.0 * possibleVerbs / goldVerbs);
        out.printf(
                "lemmas of gold verbs      first %.2f  among readings %.2f  of %d%n",
                100.0 * rightLemmas / lemmas, 100.0 * someLemmas / lemmas, lemmas);
    }
}
