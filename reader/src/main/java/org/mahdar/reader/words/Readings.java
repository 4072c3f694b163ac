package org.mahdar.reader.words;

import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Reading.Derivation;

/** Makes readings. */
final class Readings {

    private Readings() {}

    static Reading plain(PartOfSpeech pos, String lemma) {
        return new Reading(pos, lemma, Normalizer.fold(lemma), Derivation.NONE, null, null, 0, null, null, null);
    }

    static Reading of(Verb verb, Feature feature, String entry) {
        if (feature.isVerb()) {
            return new Reading(
                    PartOfSpeech.VERB,
                    verb.lemma(),
                    verb.key(),
                    Derivation.NONE,
                    null,
                    feature.tense(),
                    feature.person(),
                    feature.gender(),
                    feature.number(),
                    feature.voice());
        }
        return new Reading(
                PartOfSpeech.NOUN,
                entry,
                entry,
                feature.derivation(),
                verb.key(),
                null,
                0,
                feature.gender(),
                feature.number(),
                feature.voice());
    }
}
