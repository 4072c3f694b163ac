package org.mahdar.reader.words;

/** What a piece of a word is to its neighbours; finer than a part of speech where that tells verbs from nouns. */
public enum Tag {
    /** Start of a sentence. */
    START('a'),
    MARK('b'),
    /** Digits, or a number word. */
    NUMBER('c'),
    FOREIGN('d'),
    /** A preposition, a clitic one too. */
    PREP('e'),
    /** A conjunction other than و and ف. */
    SUBORD('f'),
    /** A particle that calls for a verb: قد, لم, سوف, and the clitic س. */
    VERBAL('g'),
    /** Any other particle. */
    PART('h'),
    REL('i'),
    DEM('j'),
    /** A pronoun, a suffix too. */
    PRON('k'),
    ADV('l'),
    PAST('m'),
    PRESENT('n'),
    IMPERATIVE('o'),
    /** A noun or adjective without article. */
    NOUN('p'),
    /** One with article. */
    DEFINITE('q'),
    NAME('r');

    /** How many tags there are. */
    public static final int COUNT = 18;

    private final char letter;

    Tag(char letter) {
        this.letter = letter;
    }

    /** Its letter in the vocabulary file. */
    public char letter() {
        return letter;
    }

    /** Its place in arrays by tag. */
    public int index() {
        return letter - 'a';
    }
}
