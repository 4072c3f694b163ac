package org.mahdar.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.reader.text.Token.Kind;

/**
 * Cuts a report into tokens, sentences and quotations, in time linear in its length. Hash signs and underscores between
 * letters only glue hashtags together and are no tokens. Thread-safe.
 */
public final class Segmenter {

    private Segmenter() {}

    /** Cuts {@code original}. */
    public static Text segment(String original) {
        List<Token> tokens = tokens(original);
        return new Text(original, tokens, sentences(original, tokens), quotations(original, tokens));
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5);
        int at = 0;
        while (at < text.length()) {
            int end = tokenEnd(text, at);
            if (end > at) {
                Kind kind = kind(text, at);
                String form = Normalizer.fold(text.substring(at, end));
                if (!form.isEmpty()) {
                    tokens.add(new Token(tokens.size(), at, end, kind, form));
                }
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static Kind kind(String text, int at) {
        char c = text.charAt(at);
        return isDigit(c) ? Kind.NUMBER : isWordPart(text, at) ? Kind.WORD : Kind.MARK;
    }

    /** The end of the token that starts at {@code at}, or {@code at} itself if none does. */
    private static int tokenEnd(String text, int at) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            int end = at + 1;
            while (end < text.length()
                    && (isDigit(text.charAt(end))
                            || (isDecimalSeparator(text.charAt(end))
                                    && end + 1 < text.length()
                                    && isDigit(text.charAt(end + 1))))) {
                end++;
            }
            return end;
        }
        if (isWordPart(text, at) && !Normalizer.isInvisible(c)) {
            int end = at + width(text, at);
            while (end < text.length() && isWordPart(text, end)) {
                end += width(text, end);
            }
            return end;
        }
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Normalizer.isInvisible(c)
                || c == '#'
                || c == '_') {
            return at;
        }
        return at + width(text, at);
    }

    private static int width(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    private static boolean isWordPart(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetter(c) || (c <= 0xFFFF && Normalizer.isInvisible((char) c) && c != 0x200B);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
    }

    private static boolean isDecimalSeparator(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬';
    }

    private static List<Sentence> sentences(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean lineEnds = i + 1 == tokens.size()
                    || hasLineEnd(text, tokens.get(i).end(), tokens.get(i + 1).start());
            if (lineEnds || endsSentence(text, tokens, i)) {
                sentences.add(new Sentence(sentences.size(), paragraph, first, i + 1));
                first = i + 1;
            }
            if (lineEnds) {
                paragraph++;
            }
        }
        return sentences;
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** A stop ends a sentence, but not the stop of an abbreviation or an initial ("د.", "كي.سي.ان"). */
    private static boolean endsSentence(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean closesAfterStop = isClosingMark(token)
                && i > 0
                && isStop(tokens.get(i - 1))
                && tokens.get(i - 1).end() == token.start();
        if (closesAfterStop && !continuesAfterQuote(tokens, i + 1)) {
            return true;
        }
        if (!isStop(token)) {
            return false;
        }
        boolean spaceFollows = token.end() >= text.length() || Character.isWhitespace(text.charAt(token.end()));
        boolean initial = i > 0
                && tokens.get(i - 1).kind() == Kind.WORD
                && tokens.get(i - 1).form().length() == 1
                && token.isMark('.');
        return spaceFollows && !initial;
    }

    private static boolean continuesAfterQuote(List<Token> tokens, int next) {
        return next < tokens.size()
                && (tokens.get(next).isMark('،')
                        || tokens.get(next).isMark(',')
                        || tokens.get(next).isMark('.'));
    }

    private static boolean isStop(Token token) {
        return token.isMark('.')
                || token.isMark('!')
                || token.isMark('؟')
                || token.isMark('?')
                || token.isMark('…')
                || token.isMark('۔');
    }

    private static boolean isClosingMark(Token token) {
        return token.isMark('"') || token.isMark('”') || token.isMark('»') || token.isMark('“');
    }

    /**
     * Pairs quotation marks within a paragraph. Guillemets nest; straight and curly marks, which writers of Arabic use in
     * both directions, close what an earlier one of their kind has opened.
     */
    private static List<Quotation> quotations(String text, List<Token> tokens) {
        List<Quotation> quotations = new ArrayList<>();
        int[] open = {-1, -1, -1};
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && hasLineEnd(text, tokens.get(i - 1).end(), tokens.get(i).start())) {
                open = new int[] {-1, -1, -1};
            }
            int family = quoteFamily(tokens.get(i));
            if (family < 0) {
                continue;
            }
            if (open[family] < 0) {
                open[family] = i;
            } else {
                if (i > open[family] + 1) {
                    quotations.add(new Quotation(open[family], i));
                }
                open[family] = -1;
            }
        }
        quotations.sort(java.util.Comparator.comparingInt(Quotation::open));
        return quotations;
    }

    private static int quoteFamily(Token token) {
        if (token.kind() != Kind.MARK || token.form().length() != 1) {
            return -1;
        }
        return switch (token.form().charAt(0)) {
            case '"', '＂' -> 0;
            case '“', '”', '„', '‟' -> 1;
            case '«', '»', '‹', '›' -> 2;
            default -> -1;
        };
    }
}
