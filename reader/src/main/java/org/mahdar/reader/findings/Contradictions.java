package org.mahdar.reader.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.FindingKind;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.Stand;
import org.mahdar.reader.speech.Utterance;
import org.mahdar.reader.speech.Voice;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Finds a claim and its denial by another in one report: what somebody denies holds the claim itself ("denied what the paper
 * said, that …"), or speaks in the words of a claim right before it.
 */
final class Contradictions {

    /** How many sentences before its denial a claim may stand. */
    private static final int REACH = 1;

    /** The fewest letters of a word that tells two claims apart. */
    private static final int LETTERS = 3;

    /** Something claimed: the tokens from {@code first} to before {@code last}. */
    private record Claim(Voice voice, int sentence, int trigger, int first, int last) {}

    private final Words words;
    private final Names names;
    private final List<Claim> claims = new ArrayList<>();

    private Contradictions(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    static List<Warning> of(Words words, Names names, Speech speech) {
        Contradictions reader = new Contradictions(words, names);
        for (Utterance one : speech.utterances()) {
            reader.claims.add(new Claim(one.speaker(), one.sentence(), one.trigger(), one.first(), one.last()));
        }
        for (Stand stand : speech.stands()) {
            if (stand.stance() == Stance.ACCUSE) {
                reader.claims.add(
                        new Claim(stand.holder(), stand.sentence(), stand.trigger(), stand.first(), stand.last()));
            }
        }
        reader.claims.sort(java.util.Comparator.comparingInt(Claim::trigger));
        List<Warning> warnings = new ArrayList<>();
        for (Stand stand : speech.stands()) {
            Warning warning = stand.stance() == Stance.DENY ? reader.denied(stand) : null;
            if (warning != null) {
                warnings.add(warning);
            }
        }
        return warnings;
    }

    private @Nullable Warning denied(Stand denial) {
        Set<String> keys = null;
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            if (denial.sentence() - claim.sentence() > REACH) {
                break;
            }
            if (claim.voice().is(denial.holder())) {
                continue;
            }
            if (denial.first() <= claim.first() && claim.last() <= denial.last()) {
                return new Warning(
                        FindingKind.CONTRADICTION,
                        "claimed by one, denied by another",
                        claim.first(),
                        claim.last(),
                        null,
                        "a claim within a denial");
            }
            keys = keys == null ? keys(denial.first(), denial.last()) : keys;
            if (claim.last() <= denial.trigger() && shares(claim, keys)) {
                return new Warning(
                        FindingKind.CONTRADICTION,
                        "claimed by one, denied by another",
                        claim.first(),
                        claim.last(),
                        new Warning.Passage(denial.trigger(), denial.last()),
                        "a claim before its denial");
            }
        }
        return null;
    }

    private boolean shares(Claim claim, Set<String> keys) {
        for (String key : keys(claim.first(), claim.last())) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** What the content words of a passage are told apart by, names aside: their stems and the verbs they come from. */
    private Set<String> keys(int first, int last) {
        Set<String> keys = new HashSet<>();
        for (int i = first; i < last; i++) {
            Word word = words.get(i);
            Reading reading = word.reading();
            boolean content = reading.pos() == PartOfSpeech.NOUN || reading.isVerb();
            if (!word.isWord() || names.at(i) != null || !content) {
                continue;
            }
            add(keys, word.stem());
            add(keys, reading.isVerb() ? reading.key() : reading.verbKey());
        }
        return keys;
    }

    /** Without the letters that lengthen vowels: قتل and قتيل are one. */
    private static void add(Set<String> keys, @Nullable String word) {
        if (word == null) {
            return;
        }
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter != 'ا' && letter != 'و' && letter != 'ي' && letter != 'ة') {
                bare.append(letter);
            }
        }
        if (bare.length() >= LETTERS) {
            keys.add(bare.toString());
        }
    }
}
