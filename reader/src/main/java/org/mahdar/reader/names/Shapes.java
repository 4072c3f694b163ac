package org.mahdar.reader.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Given;
import org.mahdar.reader.names.Lexicon.Honorific;
import org.mahdar.reader.words.Reading;

/** Says how each word of a page can serve in a person's name. */
final class Shapes {

    /** How a word can serve in a name. */
    enum Shape {
        NONE,
        /** A given name. */
        GIVEN,
        /** A given name that is an ordinary word too. */
        GIVEN_WORD,
        /** A family name the lexicon knows. */
        FAMILY,
        /** A word prose does not know. */
        STRANGE,
        /** A strange word with the article. */
        STRANGE_DEFINITE,
        /** An ordinary word with the article. */
        DEFINITE,
        /** An ordinary word. */
        WORD,
        /** A word that could only be a verb, but one that reports do not use. */
        ODD,
        /** بن and its like. */
        LINK,
        /** عبد and its like. */
        FIRST
    }

    private final Page page;
    private final Lexicon lexicon;

    Shapes(Page page) {
        this.page = page;
        this.lexicon = page.lexicon;
    }

    /** The form looked up in the lexicons: whole if they know it, else without clitics. */
    String bare(int at) {
        return page.hasClitics(at) ? page.base(at) : page.form(at);
    }

    Shape of(int at, int limit) {
        if (at >= limit || !page.isWord(at) || isBlocked(at, limit)) {
            return Shape.NONE;
        }
        String form = bare(at);
        Given given = lexicon.given(form);
        String cue = lexicon.cue(form);
        if (cue != null) {
            return switch (cue) {
                case "link" -> Shape.LINK;
                case "first" -> Shape.FIRST;
                case "join", "syllable", "ending" -> Shape.NONE;
                default -> Shape.FAMILY;
            };
        }
        if (given != null) {
            return given.word() ? Shape.GIVEN_WORD : Shape.GIVEN;
        }
        if (form.length() < 2 || !isArabic(form) || !isArabic(form.substring(form.length() - 1))) {
            return Shape.NONE;
        }
        if (page.isDefinite(at)) {
            String stem = form.startsWith("ال") ? form.substring(2) : form;
            boolean ordinary =
                    (Vocabulary.isOrdinary(form) || Vocabulary.isOrdinary(stem)) && lexicon.given(stem) == null;
            boolean family = form.endsWith("ي")
                    && !Vocabulary.isCommon(stem)
                    && !Vocabulary.isCommon(form)
                    && page.demonym(at, limit) == null;
            return ordinary && !family ? Shape.DEFINITE : Shape.STRANGE_DEFINITE;
        }
        if (isTanwin(at)) {
            return Shape.NONE;
        }
        Reading reading = page.words.get(at).reading();
        boolean unseen = !Vocabulary.isSeen(form);
        boolean verb = reading.isVerb() && !isFemininePlural(reading) && !endsClause(at + 1);
        if (verb && unseen && isOdd(at, reading)) {
            return Shape.ODD;
        }
        if (verb || hasPronoun(at)) {
            return Shape.NONE;
        }
        boolean word = Vocabulary.isOrdinary(form)
                || isAccusative(form)
                || reading.derivation() != Reading.Derivation.NONE
                || page.words.get(at).possibleVerb() != null;
        return word ? Shape.WORD : Shape.STRANGE;
    }

    /** Whether a verb nobody has seen, in the past and without an object anyone knows, stands at {@code at}. */
    private boolean isOdd(int at, Reading reading) {
        String stem = page.words.get(at).stem();
        return (reading.tense() == Reading.Tense.PAST || reading.person() == 1)
                && page.isPlain(at)
                && (page.words.get(at).pronoun().isEmpty()
                        || page.words.get(at).pronoun().equals("نا")
                        || !Vocabulary.isSeen(stem));
    }

    /** "بروتوكولًا": no name is written with the mark of the accusative. */
    private boolean isTanwin(int at) {
        String original = page.words.text().original();
        int end = page.words.get(at).token().end();
        for (int i = Math.max(0, end - 2); i < end; i++) {
            if (original.charAt(i) == '\u064B') {
                return true;
            }
        }
        return false;
    }

    /** "غاضبا": an ordinary word in the accusative. */
    private static boolean isAccusative(String form) {
        return form.endsWith("ا") && form.length() > 3 && Vocabulary.isKnown(form.substring(0, form.length() - 1));
    }

    /** "أيدن", "دورن": as verbs such forms hardly occur in reports. */
    private static boolean isFemininePlural(Reading reading) {
        return reading.gender() == Reading.Gender.FEMININE && reading.number() == Reading.Plurality.PLURAL;
    }

    /** Whether a mark stands at {@code at} or the report ends: what is before it is no verb with more to say. */
    boolean endsClause(int at) {
        return at >= page.size() || !page.isWord(at);
    }

    /** Whether a pronoun is glued to a word that prose knows: مهامه. */
    private boolean hasPronoun(int at) {
        String stem = page.words.get(at).stem();
        String pronoun = page.words.get(at).pronoun();
        return !pronoun.isEmpty()
                && !(pronoun.equals("ك") && !Vocabulary.isSeen(page.form(at)))
                && lexicon.given(stem) == null
                && lexicon.cue(stem) == null
                && (Vocabulary.isKnown(stem)
                        || (stem.endsWith("ت") && Vocabulary.isKnown(stem.substring(0, stem.length() - 1) + "ة")));
    }

    private static boolean isArabic(String form) {
        return form.charAt(0) >= '\u0621' && form.charAt(0) <= '\u06D3';
    }

    /** Words that end a name whatever they look like: stop words, titles, states, places, bodies, nationalities. */
    private boolean isBlocked(int at, int limit) {
        String form = page.form(at);
        String cue = lexicon.cue(form);
        if (cue != null && !cue.equals("syllable") && !cue.equals("ending")) {
            return cue.equals("first")
                    && (page.any(lexicon.states.capitals, at, limit) != null
                            || page.any(lexicon.places, at, limit) != null);
        }
        if (page.isStop(at)) {
            return true;
        }
        if (lexicon.given(form) != null) {
            return false;
        }
        Match<Honorific> honorific = page.any(lexicon.honorifics, at, limit);
        return honorific != null
                || page.any(lexicon.titles, at, limit) != null
                || page.state(at, limit) != null
                || page.any(lexicon.states.capitals, at, limit) != null
                || page.any(lexicon.organisations, at, limit) != null
                || page.any(lexicon.places, at, limit) != null
                || (page.demonym(at, limit) != null && !page.isDefinite(at))
                || isBodyHead(at, limit);
    }

    private boolean isBodyHead(int at, int limit) {
        Match<Lexicon.BodyHead> head = page.any(lexicon.bodies, at, limit);
        return head != null;
    }

    @Nullable
    Given givenAt(int at) {
        return lexicon.given(bare(at));
    }
}
