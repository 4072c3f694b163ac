package org.mahdar.reader.lexicon;

/** A text as phrases see it: its words one by one, each whole and without what is written together with it. */
public interface Wording {

    /** The word of the token at {@code index}. */
    Piece get(int index);

    /** One word; all strings are normalised. */
    interface Piece {

        /** The whole word. */
        String form();

        /** The word without conjunction, preposition and future mark. */
        String base();

        /** The clitic conjunction, or empty. */
        String conjunction();

        /** The clitic preposition, or empty. */
        String preposition();
    }
}
