package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.text.Text;
import org.mahdar.reader.text.Token;

/**
 * Takes the words of a text apart and says what each can be. A word's candidates come from lexicons and rules of
 * spelling; which is meant is decided over the sentence by a hidden Markov model. Thread-safe; the data is loaded once.
 */
public final class Morphology {

    /** How many distinct words' candidates are kept; the rest are made anew each time. */
    private static final int KEPT = 1 << 15;

    /** A missed verb costs the rooms after this one more than one too many, so verbs are given a start. */
    private static final float VERB_BONUS = 1.5f;

    private static final class Shipped {
        static final Morphology INSTANCE = new Morphology(Model.load(), VERB_BONUS);
    }

    /** A form's candidates and, once asked for, their readings. */
    private record Options(List<Candidate> candidates, List<List<Reading>> readings) {}

    private final Lexicon lexicon;
    private final Splitter splitter;
    private final Decoder decoder;
    private final ConcurrentHashMap<String, Options> known = new ConcurrentHashMap<>();

    /** A morphology over another model, for training. */
    public Morphology(Model model) {
        this(model, 0);
    }

    private Morphology(Model model, float verbBonus) {
        this.lexicon = new Lexicon(model);
        this.splitter = new Splitter(lexicon);
        this.decoder = new Decoder(model, verbBonus);
    }

    /** The words of {@code text}, one a token. */
    public static Words analyse(Text text) {
        return Shipped.INSTANCE.words(text);
    }

    /** The words of {@code text}, one a token. */
    public Words words(Text text) {
        List<Word> words = new ArrayList<>(text.tokens().size());
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = text.tokens().subList(sentence.first(), sentence.last());
            List<Options> options = options(tokens);
            int[] choice =
                    decoder.decode(options.stream().map(Options::candidates).toList());
            for (int i = 0; i < tokens.size(); i++) {
                Candidate chosen = options.get(i).candidates().get(choice[i]);
                words.add(new Word(
                        tokens.get(i),
                        chosen.conjunction(),
                        chosen.preposition(),
                        chosen.future(),
                        chosen.definite(),
                        chosen.stem(),
                        chosen.pronoun(),
                        options.get(i).readings().get(choice[i])));
            }
        }
        return new Words(text, words);
    }

    /** The candidates chosen for {@code tokens}, which make one sentence. */
    public List<Candidate> choose(List<Token> tokens) {
        List<Options> options = options(tokens);
        int[] choice = decoder.decode(options.stream().map(Options::candidates).toList());
        List<Candidate> chosen = new ArrayList<>(choice.length);
        for (int i = 0; i < choice.length; i++) {
            chosen.add(options.get(i).candidates().get(choice[i]));
        }
        return chosen;
    }

    /** The tags {@code form} can have as a verb, and how frequent its verbs are under each; for training. */
    public Map<Tag, Double> verbWeights(String form) {
        return lexicon.verbTags(form, false);
    }

    /** The ways to take {@code token} apart. */
    public List<Candidate> candidates(Token token) {
        return options(token).candidates();
    }

    private List<Options> options(List<Token> tokens) {
        List<Options> options = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            Options found = known.get(token.form());
            if (found == null) {
                found = options(token);
                if (known.size() < KEPT) {
                    known.put(token.form(), found);
                }
            }
            options.add(found);
        }
        return options;
    }

    private Options options(Token token) {
        List<Candidate> candidates = switch (token.kind()) {
            case MARK -> List.of(fixed(token, mark(token.form())));
            case NUMBER -> List.of(fixed(token, Tag.NUMBER));
            case WORD ->
                isArabic(token.form()) ? splitter.candidates(token.form()) : List.of(fixed(token, Tag.FOREIGN));
        };
        List<List<Reading>> readings = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            readings.add(readings(candidate, candidates));
        }
        return new Options(List.copyOf(candidates), readings);
    }

    /** The candidate's own readings, then those of the other candidates that cut the word in the same places. */
    private List<Reading> readings(Candidate candidate, List<Candidate> all) {
        List<Reading> readings = new ArrayList<>(lexicon.readings(candidate));
        all.stream()
                .filter(other -> !other.equals(candidate) && sameCut(candidate, other))
                .sorted(Comparator.comparingDouble(other -> -decoder.alone(other)))
                .forEach(other -> readings.addAll(lexicon.readings(other)));
        return List.copyOf(readings);
    }

    private static boolean sameCut(Candidate one, Candidate other) {
        return one.conjunction().equals(other.conjunction())
                && one.preposition().equals(other.preposition())
                && one.future() == other.future()
                && one.definite() == other.definite()
                && one.stem().equals(other.stem());
    }

    private static Candidate fixed(Token token, Tag tag) {
        return new Candidate("", "", false, false, token.form(), "", tag, token.form(), 0);
    }

    private static Tag mark(String form) {
        return switch (form.charAt(0)) {
            case '،', ',', '؛', ';' -> Tag.COMMA;
            case '"', '“', '”', '«', '»', '(', ')', ':', '-', '–', '—', '[', ']' -> Tag.QUOTE;
            default -> Tag.MARK;
        };
    }

    private static boolean isArabic(String form) {
        char first = form.charAt(0);
        return first >= '\u0621' && first <= '\u06D3';
    }
}
