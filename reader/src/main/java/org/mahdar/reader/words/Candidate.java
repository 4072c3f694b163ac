package org.mahdar.reader.words;

/**
 * One way to take a word apart.
 *
 * @param conjunction the clitic و or ف, or empty
 * @param preposition the clitic ب, ل or ك, or empty
 * @param future whether the clitic س is there
 * @param definite whether the article is there
 * @param stem what is left, as written
 * @param pronoun the pronoun suffix, or empty
 * @param tag what the stem is
 * @param entry the stem as the vocabulary spells it (رسالت before a pronoun is رسالة)
 * @param emission the logarithm of how likely such a stem is under its tag, times that of its pronoun
 */
public record Candidate(
        String conjunction,
        String preposition,
        boolean future,
        boolean definite,
        String stem,
        String pronoun,
        Tag tag,
        String entry,
        float emission) {

    /** The tag that meets the word before, the conjunction aside; ل before a verb is a conjunction of purpose. */
    public Tag left() {
        if (!preposition.isEmpty()) {
            return tag.isPresent() ? Tag.SUBORD : Tag.PREP;
        }
        return future ? Tag.VERBAL : tag;
    }

    /** The tag that meets the word after. */
    public Tag right() {
        return pronoun.isEmpty() ? tag : Tag.PRON;
    }

    /** The tag before {@link #right()}, which lies in the word before where this word is but one piece. */
    public Tag second(Candidate before) {
        return !pronoun.isEmpty() ? tag : hasInner() ? left() : before.right();
    }

    /** Whether the stem has its own preposition or future mark before it, so that a transition lies inside the word. */
    public boolean hasInner() {
        return left() != tag || !preposition.isEmpty();
    }
}
