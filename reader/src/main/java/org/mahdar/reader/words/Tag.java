package org.mahdar.reader.words;

/**
 * What a piece of a word is to its neighbours: finer than a part of speech where that tells verbs from nouns, and with the
 * gender and number that verbs and nouns agree in.
 */
public enum Tag {
    /** Start of a sentence. */
    START('a'),
    /** A mark that ends a sentence, or any other not named below. */
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
    /** A verb in the past, masculine singular; also any first or second person. */
    PAST('m'),
    PAST_FEMININE('n'),
    /** Dual or plural. */
    PAST_PLURAL('o'),
    PRESENT('p'),
    PRESENT_FEMININE('q'),
    PRESENT_PLURAL('r'),
    IMPERATIVE('s'),
    /** A noun or adjective without article. */
    NOUN('t'),
    NOUN_FEMININE('u'),
    /** With a dual or sound plural ending. */
    NOUN_PLURAL('v'),
    /** One with article. */
    DEFINITE('w'),
    DEFINITE_FEMININE('x'),
    DEFINITE_PLURAL('y'),
    NAME('z'),
    /** With the ending of the indefinite accusative. */
    ACCUSATIVE('A'),
    COMMA('B'),
    /** A quotation mark, bracket, colon or dash. */
    QUOTE('C');

    /** How many tags there are. */
    public static final int COUNT = 29;

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
        return letter >= 'a' ? letter - 'a' : letter - 'A' + 26;
    }

    /** Whether it is a verb in the past. */
    public boolean isPast() {
        return this == PAST || this == PAST_FEMININE || this == PAST_PLURAL;
    }

    /** Whether it is a verb in the present. */
    public boolean isPresent() {
        return this == PRESENT || this == PRESENT_FEMININE || this == PRESENT_PLURAL;
    }

    /** Whether it is a verb. */
    public boolean isVerb() {
        return isPast() || isPresent() || this == IMPERATIVE;
    }

    /** Whether it is a noun, with or without article. */
    public boolean isNoun() {
        return this != bare() || this == NOUN || this == NOUN_FEMININE || this == NOUN_PLURAL || this == ACCUSATIVE;
    }

    /** Whether it belongs to a closed class. */
    public boolean isClosed() {
        return switch (this) {
            case NUMBER, PREP, SUBORD, VERBAL, PART, REL, DEM, PRON, ADV -> true;
            default -> false;
        };
    }

    /** The tag with the letter {@code letter}. */
    static Tag of(char letter) {
        for (Tag tag : values()) {
            if (tag.letter == letter) {
                return tag;
            }
        }
        throw new IllegalArgumentException("no tag has the letter " + letter);
    }

    /** The same without article. */
    public Tag bare() {
        return switch (this) {
            case DEFINITE -> NOUN;
            case DEFINITE_FEMININE -> NOUN_FEMININE;
            case DEFINITE_PLURAL -> NOUN_PLURAL;
            default -> this;
        };
    }

    /** The same with article. */
    Tag withArticle() {
        return switch (this) {
            case NOUN -> DEFINITE;
            case NOUN_FEMININE -> DEFINITE_FEMININE;
            case NOUN_PLURAL -> DEFINITE_PLURAL;
            default -> this;
        };
    }
}
