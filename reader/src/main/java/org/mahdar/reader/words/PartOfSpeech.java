package org.mahdar.reader.words;

/** What a word can be. */
public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE,
    NAME,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    PARTICLE,
    ADVERB,
    NUMBER,
    FOREIGN,
    MARK,
    UNKNOWN
}
