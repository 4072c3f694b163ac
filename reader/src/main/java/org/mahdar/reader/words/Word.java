package org.mahdar.reader.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Wording;
import org.mahdar.reader.text.Token;

/**
 * A token taken apart. All strings are normalised.
 *
 * @param token the token
 * @param conjunction the clitic و or ف, or empty
 * @param preposition the clitic ب, ل or ك, or empty
 * @param future whether the clitic س marks a future
 * @param definite whether the article ال (or the لـ of لل) is there
 * @param stem what is left between the clitics
 * @param pronoun the pronoun suffix, such as ه, ها, هم, نا, or empty
 * @param readings what the word can be, likeliest first; at least one
 */
public record Word(
        Token token,
        String conjunction,
        String preposition,
        boolean future,
        boolean definite,
        String stem,
        String pronoun,
        List<Reading> readings)
        implements Wording.Piece {

    public Word {
        readings = List.copyOf(readings);
    }

    /** The whole normalised form, clitics and all. */
    @Override
    public String form() {
        return token.form();
    }

    /** The form without conjunction, preposition and future mark: with article and pronoun, as lexicons spell phrases. */
    @Override
    public String base() {
        if (conjunction.isEmpty() && preposition.isEmpty() && !future) {
            return form();
        }
        return (definite ? "ال" : "") + stem + pronoun;
    }

    /** The likeliest reading. */
    public Reading reading() {
        return readings.get(0);
    }

    /** The likeliest reading as a verb if that is how the word is likeliest read, else null. */
    public @Nullable Reading verb() {
        return reading().isVerb() ? possibleVerb() : null;
    }

    /** The first reading as a verb, likely or not, or null; the third person goes before the others, as it does in news. */
    public @Nullable Reading possibleVerb() {
        Reading first = null;
        for (Reading reading : readings) {
            if (reading.isVerb()) {
                if (reading.person() == 3) {
                    return reading;
                }
                first = first == null ? reading : first;
            }
        }
        return first;
    }

    /** The first reading as a masdar, likely or not, or null. */
    public @Nullable Reading masdar() {
        return readings.stream().filter(Reading::isMasdar).findFirst().orElse(null);
    }

    /** Whether the token is a word or number rather than a mark. */
    public boolean isWord() {
        return token.kind() != Token.Kind.MARK;
    }
}
