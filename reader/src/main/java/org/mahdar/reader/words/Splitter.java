package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.reader.words.Closed.Entry;

/**
 * Lists the ways to take a normalised form apart, each scored by the vocabulary alone; what stands around the word decides
 * later. Thread-safe.
 */
final class Splitter {

    private static final String[] PRONOUNS = {"هما", "كما", "هم", "هن", "ها", "نا", "كم", "ني", "ه", "ك", "ي"};
    private static final float[] PRONOUN_COST = {-4f, -9f, -2f, -5f, -1.2f, -2.8f, -5f, -4f, -1.2f, -6f, -5f};
    /** The logarithm of how often nouns and verbs go with and without a pronoun. */
    private static final float NOUN_PRONOUN = (float) Math.log(0.08);

    private static final float VERB_PRONOUN = (float) Math.log(0.09);
    private static final float CLOSED_PRONOUN = (float) Math.log(0.1);
    private static final float NO_PRONOUN = (float) Math.log(0.92);

    /** What a form built from a known verb counts that was never seen, and how much more for a frequent verb. */
    private static final float UNSEEN = 0.0001f;

    private static final float UNSEEN_OF_VERB = 0.004f;
    /** A word built from a verb is cut before a pronoun only where what is left was seen more often than this. */
    private static final float RARE = 10;
    /** The logarithm of how often a noun has the ending of the indefinite accusative. */
    private static final float ACCUSATIVE = (float) Math.log(0.06);
    /** The logarithm of how much less likely an unknown word is where its first letter may be a clitic before a known one. */
    private static final float LOOKS_SPLIT = (float) Math.log(0.05);

    private final Lexicon lexicon;
    private final Model model;

    Splitter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.model = lexicon.model();
    }

    /** The candidates for {@code form}, which is made of Arabic letters; at least one. */
    List<Candidate> candidates(String form) {
        List<Candidate> found = new ArrayList<>(8);
        boolean name = lexicon.isName(form);
        afterConjunction(form, "", name, found);
        char first = form.charAt(0);
        if (form.length() > 1 && (first == 'و' || first == 'ف') && !name) {
            afterConjunction(form.substring(1), first == 'و' ? "و" : "ف", lexicon.isName(form.substring(1)), found);
        }
        return found;
    }

    private void afterConjunction(String rest, String conjunction, boolean name, List<Candidate> found) {
        host(rest, conjunction, "", name, found);
        if (name || rest.length() < 2) {
            return;
        }
        char first = rest.charAt(0);
        String after = rest.substring(1);
        if (first == 'ب' || first == 'ل' || first == 'ك') {
            boolean nameAfter = lexicon.isName(after);
            host(after, conjunction, first == 'ب' ? "ب" : first == 'ل' ? "ل" : "ك", nameAfter, found);
        }
        if (first == 'س' && rest.length() > 3) {
            verbs(after, conjunction, "", true, found);
        }
    }

    private void host(String rest, String conjunction, String preposition, boolean name, List<Candidate> found) {
        closed(rest, conjunction, preposition, found);
        boolean noVerb = false;
        for (Entry entry : lexicon.closed(rest)) {
            if (entry.takesPronoun(false)) {
                if (!entry.alsoVerb() && entry.tag().isClosed()) {
                    return;
                }
                noVerb |= !entry.alsoVerb();
            }
        }
        if (rest.length() == 1 && !(conjunction.isEmpty() && preposition.isEmpty())) {
            return;
        }
        if (!name) {
            if (!noVerb && (preposition.isEmpty() || preposition.equals("ل"))) {
                verbs(rest, conjunction, preposition, false, found);
            }
            definite(rest, conjunction, preposition, found);
        }
        nouns(rest, conjunction, preposition, name, found);
    }

    private void closed(String rest, String conjunction, String preposition, List<Candidate> found) {
        for (Entry entry : lexicon.closed(rest)) {
            if (entry.takes(preposition) && entry.takesPronoun(false)) {
                add(
                        found,
                        conjunction,
                        preposition,
                        false,
                        rest,
                        "",
                        entry.tag(),
                        rest,
                        closedEmission(entry) + NO_PRONOUN);
            }
        }
        for (int p = 0; p < PRONOUNS.length; p++) {
            String pronoun = PRONOUNS[p];
            int cut = rest.length() - pronoun.length();
            if (cut > 0 && rest.endsWith(pronoun)) {
                String stem = rest.substring(0, cut);
                for (Entry entry : lexicon.closed(stem)) {
                    if (entry.takes(preposition) && entry.takesPronoun(true)) {
                        float emission = closedEmission(entry) + CLOSED_PRONOUN + PRONOUN_COST[p];
                        add(found, conjunction, preposition, false, stem, pronoun, entry.tag(), stem, emission);
                    }
                }
            }
        }
    }

    private float closedEmission(Entry entry) {
        return model.emission(entry.word(), entry.tag(), Math.max(5, model.count(entry.word(), entry.tag())));
    }

    private void verbs(String rest, String conjunction, String preposition, boolean future, List<Candidate> found) {
        verb(rest, conjunction, preposition, future, "", NO_PRONOUN, found);
        for (int p = 0; p < PRONOUNS.length; p++) {
            String pronoun = PRONOUNS[p];
            int cut = rest.length() - pronoun.length();
            if (cut > 1 && rest.endsWith(pronoun) && !pronoun.equals("ي")) {
                verb(
                        rest.substring(0, cut),
                        conjunction,
                        preposition,
                        future,
                        pronoun,
                        VERB_PRONOUN + PRONOUN_COST[p],
                        found);
            }
        }
    }

    private void verb(
            String stem,
            String conjunction,
            String preposition,
            boolean future,
            String pronoun,
            float pronounCost,
            List<Candidate> found) {
        boolean presentOnly = future || !preposition.isEmpty();
        lexicon.verbTags(stem, !pronoun.isEmpty()).forEach((tag, weight) -> {
            if (!presentOnly || tag.isPresent()) {
                String entry = pronoun.isEmpty() ? stem : beforePronoun(stem, tag);
                double unseen = UNSEEN + UNSEEN_OF_VERB * weight;
                float emission = model.emission(entry, tag, (float) Math.max(unseen, model.count(entry, tag)));
                add(found, conjunction, preposition, future, stem, pronoun, tag, entry, emission + pronounCost);
            }
        });
    }

    /** How the vocabulary spells a verb that stands before a pronoun as {@code stem}: قالو is قالوا, يرا is يري. */
    private String beforePronoun(String stem, Tag tag) {
        char last = Stems.last(stem);
        if (last == 'و' && (tag == Tag.PAST_PLURAL || tag == Tag.PRESENT_PLURAL)) {
            return stem + 'ا';
        }
        String other = last == 'ا' ? Stems.withoutLast(stem) + 'ي' : last == 'ؤ' ? Stems.withoutLast(stem) + 'ا' : stem;
        return model.count(other, tag) > model.count(stem, tag) ? other : stem;
    }

    /** ال, or after ل its second letter: للوزير, للغة. */
    private void definite(String rest, String conjunction, String preposition, List<Candidate> found) {
        String stem;
        if (preposition.equals("ل")) {
            if (rest.length() < 3 || rest.charAt(0) != 'ل') {
                return;
            }
            stem = rest.substring(1);
            if (lexicon.nounCount(rest) > lexicon.nounCount(stem)) {
                // للغة, للجنة: the noun's own ل, the article's is not written.
                add(found, conjunction, preposition, true, rest, rest, "");
            }
        } else {
            if (rest.length() < 4 || !rest.startsWith("ال")) {
                return;
            }
            stem = rest.substring(2);
        }
        add(found, conjunction, preposition, true, stem, stem, "");
    }

    private void nouns(String rest, String conjunction, String preposition, boolean name, List<Candidate> found) {
        float nameCount = model.count(rest, Tag.NAME) + (name ? 20 : lexicon.isPossibleName(rest) ? 2 : 0);
        add(
                found,
                conjunction,
                preposition,
                false,
                rest,
                "",
                Tag.NAME,
                rest,
                model.emission(rest, Tag.NAME, nameCount)
                        + NO_PRONOUN
                        + (nameCount == 0 && preposition.isEmpty() && looksSplit(rest) ? LOOKS_SPLIT : 0));
        if (name) {
            return;
        }
        accusative(rest, conjunction, preposition, found);
        add(found, conjunction, preposition, false, rest, rest, "");
        for (int p = 0; p < PRONOUNS.length; p++) {
            String pronoun = PRONOUNS[p];
            int cut = rest.length() - pronoun.length();
            if (cut > 1 && rest.endsWith(pronoun) && !pronoun.equals("ني")) {
                String stem = rest.substring(0, cut);
                String entry = entry(stem);
                if (!entry.isEmpty()
                        && (lexicon.nounCount(entry) > RARE || lexicon.nounCount(rest) == 0)
                        && lexicon.closed(stem).stream().noneMatch(c -> c.tag().isClosed())) {
                    add(found, conjunction, preposition, false, stem, entry, pronoun);
                }
            }
        }
    }

    /** Whether {@code word} is unknown and a known one with a clitic's letter before it. */
    private boolean looksSplit(String word) {
        char first = word.charAt(0);
        return (first == 'و' || first == 'ف' || first == 'ب' || first == 'ل' || first == 'ك')
                && lexicon.nounCount(word) == 0
                && word.length() > 3
                && lexicon.nounCount(word.substring(1)) > 0;
    }

    private void accusative(String rest, String conjunction, String preposition, List<Candidate> found) {
        if (rest.length() < 4 || !rest.endsWith("ا") || !preposition.isEmpty()) {
            return;
        }
        String entry = Stems.withoutLast(rest);
        float count = lexicon.nounCount(entry);
        if (count > lexicon.nounCount(rest)) {
            float emission = model.emission(entry, Tag.NOUN, count) + ACCUSATIVE + NO_PRONOUN;
            add(found, conjunction, preposition, false, rest, "", Tag.ACCUSATIVE, entry, emission);
        }
    }

    /** How the vocabulary spells a noun that stands before a pronoun as {@code stem}; empty if it cannot stand there. */
    private String entry(String stem) {
        char last = Stems.last(stem);
        String cut = Stems.withoutLast(stem);
        return switch (last) {
            case 'ت' -> more(stem, cut + 'ة');
            case 'ؤ', 'ئ' -> more(stem, cut + 'ء');
            case 'ا' -> more(stem, cut + 'ي');
            case 'ي', 'و' -> cut.length() > 2 ? more(stem, cut) : stem;
            case 'ة' -> "";
            default -> stem;
        };
    }

    private String more(String one, String other) {
        return lexicon.nounCount(other) > lexicon.nounCount(one) ? other : one;
    }

    private void add(
            List<Candidate> found,
            String conjunction,
            String preposition,
            boolean definite,
            String stem,
            String entry,
            String pronoun) {
        Tag tag = lexicon.nounTag(stem, entry);
        float emission = model.emission(entry, tag, lexicon.nounCount(entry));
        if (pronoun.isEmpty()) {
            emission += NO_PRONOUN;
            if (preposition.isEmpty() && !definite && looksSplit(entry)) {
                emission += LOOKS_SPLIT;
            }
        } else {
            for (int p = 0; p < PRONOUNS.length; p++) {
                if (PRONOUNS[p].equals(pronoun)) {
                    emission += NOUN_PRONOUN + PRONOUN_COST[p];
                }
            }
        }
        found.add(new Candidate(
                conjunction,
                preposition,
                false,
                definite,
                stem,
                pronoun,
                definite ? tag.withArticle() : tag,
                entry,
                emission));
    }

    private void add(
            List<Candidate> found,
            String conjunction,
            String preposition,
            boolean future,
            String stem,
            String pronoun,
            Tag tag,
            String entry,
            float emission) {
        found.add(new Candidate(conjunction, preposition, future, false, stem, pronoun, tag, entry, emission));
    }
}
