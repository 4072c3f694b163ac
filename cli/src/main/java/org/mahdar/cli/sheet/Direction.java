package org.mahdar.cli.sheet;

/**
 * Which way a text runs, and the Unicode isolates (UAX #9) that keep a text of the other way whole within a line: without them a
 * date after an Arabic word is shown with its parts swapped.
 */
enum Direction {
    LEFT_TO_RIGHT('\u2066'),
    RIGHT_TO_LEFT('\u2067');

    static final char END_OF_ISOLATE = '\u2069';
    static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private final char isolate;

    Direction(char isolate) {
        this.isolate = isolate;
    }

    /** The character that opens an isolate of this direction; {@link #END_OF_ISOLATE} closes it. */
    char isolate() {
        return isolate;
    }

    /**
     * The direction most letters run in (an Arabic sentence may start with a Latin name); digits without letters run left to right;
     * {@code otherwise} if there is neither.
     */
    static Direction of(String text, Direction otherwise) {
        int leftToRight = 0;
        int rightToLeft = 0;
        boolean digits = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    rightToLeft++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> digits = true;
                default -> {}
            }
        }
        if (leftToRight == 0 && rightToLeft == 0) {
            return digits ? LEFT_TO_RIGHT : otherwise;
        }
        return rightToLeft >= leftToRight ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
