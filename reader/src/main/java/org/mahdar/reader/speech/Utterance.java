package org.mahdar.reader.speech;

import org.mahdar.minutes.Mode;
import org.mahdar.minutes.Span;

/**
 * Something said, as found in the text.
 *
 * @param sentence the index of the sentence it is reported in
 * @param trigger the token of the reporting word
 * @param verb the lemma of the reporting verb
 * @param first the first token of what was said
 * @param last the token after it
 * @param content the words themselves
 * @param reference the lexicon line of the reporting verb
 */
public record Utterance(
        int sentence,
        int trigger,
        Voice speaker,
        String verb,
        Mode mode,
        int first,
        int last,
        Span content,
        String reference) {}
