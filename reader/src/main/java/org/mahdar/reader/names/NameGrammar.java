package org.mahdar.reader.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Phrases.Match;
import org.mahdar.reader.names.Lexicon.Given;
import org.mahdar.reader.names.Lexicon.Honorific;
import org.mahdar.reader.words.Reading;

/** Finds where a person's name ends: by given names, by words inside names, by the shape of words and by what stops a name. */
final class NameGrammar {

    /** How a word can serve in a name. */
    private enum Shape {
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
        /** بن and its like. */
        LINK,
        /** عبد and its like. */
        FIRST
    }

    private static final int LONGEST = 6;

    private final Page page;
    private final Lexicon lexicon;

    /** Last words of names already found elsewhere in the report. */
    private final Set<String> families;

    NameGrammar(Page page, Set<String> families) {
        this.page = page;
        this.families = families;
        this.lexicon = page.lexicon;
    }

    /** The end of the name that starts at {@code at} right after a title, or {@code at} if none does. */
    int afterTitle(int at, int limit) {
        return afterTitle(at, limit, true);
    }

    /** The end of a name in a list after a title of several, a conjunction before it or not; {@code at} if none is. */
    int listed(int at, int limit) {
        if (at >= limit || !page.preposition(at).isEmpty()) {
            return at;
        }
        Shape first = shape(at, limit);
        boolean starts = first == Shape.GIVEN
                || first == Shape.FAMILY
                || first == Shape.STRANGE
                || first == Shape.STRANGE_DEFINITE
                || first == Shape.FIRST
                || (first == Shape.GIVEN_WORD && isNamePart(shape(at + 1, limit)));
        int end = starts ? end(at, limit, first, true) : at;
        boolean sure = end > at + 1 || first == Shape.FAMILY || isKnown(at) || families.contains(page.base(at));
        return sure ? end : at;
    }

    private int afterTitle(int at, int limit, boolean titled) {
        if (at >= limit || page.hasClitics(at)) {
            return at;
        }
        Shape first = shape(at, limit);
        boolean starts = switch (first) {
            case GIVEN, FAMILY, STRANGE, FIRST -> true;
            case GIVEN_WORD, STRANGE_DEFINITE -> true;
            case LINK -> isNasab(at) && linked(at, limit, first) > at;
            case WORD -> startsWithWord(at, limit);
            default -> false;
        };
        if (!starts) {
            return at;
        }
        int end = end(at, limit, first, titled);
        return first == Shape.GIVEN_WORD && end == at + 1 ? at : end;
    }

    /** The end of a name that may be a given name alone, as those of monarchs are. */
    int royal(int at, int limit) {
        int end = afterTitle(at, limit);
        if (end == at && at < limit && shape(at, limit) == Shape.GIVEN_WORD) {
            return at + 1;
        }
        return end == at + 2 && shape(at + 1, limit) == Shape.WORD && givenAt(at) != null ? at + 1 : end;
    }

    /** The end of the name that starts at {@code at} after a title and a comma: it must look like a name by itself. */
    int afterComma(int at, int limit) {
        if (at >= limit) {
            return at;
        }
        Shape first = shape(at, limit);
        int end = afterTitle(at, limit);
        boolean strong = first == Shape.GIVEN
                || first == Shape.FAMILY
                || first == Shape.FIRST
                || (first == Shape.STRANGE && page.isPlain(at))
                || end - at > 1;
        return strong && end > at && (end == limit || !page.isQuote(end)) ? end : at;
    }

    /** The end of the name that starts at {@code at} without a title, or {@code at} if it is not surely one. */
    int free(int at, int limit) {
        Shape first = shape(at, limit);
        if (first == Shape.FAMILY) {
            if ("family".equals(lexicon.cue(bare(at)))) {
                return at + 1;
            }
            int end = page.isLikelyVerb(at) ? at : end(at, limit, first, false);
            return end > at + 1 ? end : at;
        }
        if (first != Shape.GIVEN && first != Shape.GIVEN_WORD && first != Shape.FIRST) {
            return at;
        }
        if (first == Shape.FIRST && (at + 1 >= limit || page.isStop(at + 1) || page.hasClitics(at + 1))) {
            return at;
        }
        int end = end(at, limit, first, false);
        if (end - at < 2) {
            return at;
        }
        Shape second = shape(at + 1, limit);
        return switch (first) {
            case GIVEN -> second == Shape.WORD || (second == Shape.DEFINITE && !endsLikeFamily(at + 1)) ? at : end;
            case GIVEN_WORD ->
                second == Shape.GIVEN
                                || (second == Shape.GIVEN_WORD && end - at > 2)
                                || second == Shape.FAMILY
                                || second == Shape.STRANGE_DEFINITE
                                || (second == Shape.STRANGE
                                        && (isKnown(at + 1)
                                                || (at > 0 && page.isLikelyVerb(at - 1) && !page.isOrdinary(at + 1))))
                        ? end
                        : at;
            default -> {
                Shape third = at + 2 < end ? shape(at + 2, limit) : Shape.NONE;
                yield third == Shape.NONE || third == Shape.WORD ? at : end;
            }
        };
    }

    /** Whether two strange words or more start at {@code at}: a name where something else says so. */
    int strange(int at, int limit) {
        if (shape(at, limit) != Shape.STRANGE || !page.isPlain(at) || shape(at + 1, limit) != Shape.STRANGE) {
            return at;
        }
        return end(at, limit, Shape.STRANGE, false);
    }

    /** A given name and an ordinary word after it: a name where something else says so. */
    int weak(int at, int limit) {
        Shape first = shape(at, limit);
        Shape second = shape(at + 1, limit);
        boolean fits = (first == Shape.GIVEN && (second == Shape.WORD || second == Shape.DEFINITE))
                || (first == Shape.GIVEN_WORD && second == Shape.STRANGE);
        return fits && !page.hasClitics(at + 1) ? end(at, limit, first, false) : at;
    }

    private boolean startsWithWord(int at, int limit) {
        Shape next = shape(at + 1, limit);
        boolean joined = at + 1 < limit && joins(at + 1);
        return (joined
                        || next == Shape.STRANGE
                        || next == Shape.STRANGE_DEFINITE
                        || next == Shape.GIVEN
                        || next == Shape.FAMILY)
                && page.isPlain(at);
    }

    private int end(int at, int limit, Shape first, boolean titled) {
        boolean opens = first == Shape.FIRST || first == Shape.LINK;
        int pos = opens ? Math.min(limit, at + 2) : at + 1;
        int parts = 1;
        Shape last = opens ? Shape.GIVEN : first;
        while (pos < limit && parts < LONGEST) {
            if (isHyphen(pos) && first == Shape.FAMILY && isAsianEnd(at, pos + 1, parts)) {
                return pos + 2;
            }
            if (first == Shape.FAMILY && parts < 3 && isSyllable(at, pos)) {
                pos++;
                parts++;
                continue;
            }
            if (isHyphen(pos) && shape(pos + 1, limit) != Shape.NONE) {
                pos += 2;
                continue;
            }
            if (isInitial(pos, limit)) {
                pos += 2;
                continue;
            }
            if (joins(pos)) {
                pos++;
                continue;
            }
            Shape shape = shape(pos, limit);
            if (shape == Shape.LINK || shape == Shape.FIRST) {
                int linked = page.hasClitics(pos) ? pos : linked(pos, limit, shape);
                if (linked == pos) {
                    return pos;
                }
                pos = linked;
                parts++;
                last = Shape.GIVEN;
                continue;
            }
            if (first == Shape.FAMILY && isAsianEnd(at, pos, parts)) {
                return pos + 1;
            }
            if (titled
                    && parts == 1
                    && (first == Shape.GIVEN || first == Shape.STRANGE)
                    && isPlaceAsFamily(pos, limit)) {
                return pos + 1;
            }
            if (!continues(shape, last, first, parts, pos, limit, titled)) {
                return pos;
            }
            pos++;
            parts++;
            last = shape;
            if (shape == Shape.DEFINITE || shape == Shape.STRANGE_DEFINITE) {
                return pos < limit && joins(pos) ? pos + 1 : pos;
            }
        }
        return pos;
    }

    private boolean continues(Shape shape, Shape last, Shape first, int parts, int pos, int limit, boolean titled) {
        if (page.hasClitics(pos)) {
            return false;
        }
        return switch (shape) {
            case GIVEN -> true;
            case FAMILY -> last == Shape.GIVEN || last == Shape.GIVEN_WORD || first == Shape.FAMILY;
            case GIVEN_WORD ->
                parts == 1
                        || first == Shape.FAMILY
                        || last == Shape.STRANGE
                        || endsName(pos + 1)
                        || isNamePart(shape(pos + 1, limit));
            case STRANGE -> true;
            case STRANGE_DEFINITE -> last != Shape.FAMILY;
            case DEFINITE ->
                (first == Shape.GIVEN || first == Shape.GIVEN_WORD || first == Shape.FIRST)
                        && (parts == 1
                                || endsLikeFamily(pos)
                                || (titled
                                        && (last == Shape.GIVEN || last == Shape.GIVEN_WORD)
                                        && parts == 2
                                        && !isPlural(pos)));
            case WORD ->
                (parts == 1 || (parts == 2 && last == Shape.STRANGE && endsClause(pos + 1)))
                        && (first == Shape.GIVEN
                                || first == Shape.GIVEN_WORD
                                || first == Shape.STRANGE
                                || (titled && first == Shape.FIRST));
            default -> false;
        };
    }

    /** "باتريسيا ليما": a place's name right after a title and a given name, with nothing of its own after it. */
    private boolean isPlaceAsFamily(int pos, int limit) {
        boolean place = page.isPlain(pos)
                && !page.isDefinite(pos)
                && (page.state(pos, pos + 1) != null
                        || page.any(lexicon.states.capitals, pos, pos + 1) != null
                        || page.any(lexicon.places, pos, pos + 1) != null);
        return place && (pos + 1 >= limit || endsName(pos + 1));
    }

    /** Whether what stands at {@code at} cannot go on with a noun phrase: a mark, a particle, a verb, a word with clitics. */
    private boolean endsName(int at) {
        return endsClause(at) || page.isStop(at) || page.hasClitics(at) || page.isLikelyVerb(at);
    }

    private static boolean isNamePart(Shape shape) {
        return shape == Shape.GIVEN
                || shape == Shape.STRANGE
                || shape == Shape.STRANGE_DEFINITE
                || shape == Shape.FAMILY;
    }

    /** "الحمد الله", "شمس الدين": the second word belongs to the first. */
    private boolean joins(int pos) {
        return "join".equals(lexicon.cue(page.form(pos)));
    }

    /** The end of "بن سلمان", "أبو قصرة", "بن عبد الله" from {@code pos}, or {@code pos} itself. */
    private int linked(int pos, int limit, Shape shape) {
        int next = pos + 1;
        if (next >= limit || !page.isWord(next) || (page.isStop(next) && lexicon.cue(page.form(next)) == null)) {
            return pos;
        }
        if (shape == Shape.LINK && shape(next, limit) == Shape.FIRST) {
            return next + 1 < limit && page.isWord(next + 1) && !page.isStop(next + 1) ? next + 2 : pos;
        }
        boolean foreign = shape == Shape.LINK && !isNasab(pos);
        Shape then = foreign ? shape(next, limit) : Shape.STRANGE;
        boolean strange = then == Shape.STRANGE
                || then == Shape.GIVEN
                || then == Shape.STRANGE_DEFINITE
                || (then == Shape.WORD && !Vocabulary.isOrdinary(page.form(next)));
        return page.hasClitics(next) || !strange || isConjunction(pos) ? pos : next + 1;
    }

    /** "فإن" looks like the "فان" of names once normalised. */
    private boolean isConjunction(int pos) {
        return page.words.text().written(pos).indexOf('إ') > 0;
    }

    /** A short word after an Asian family name with a hyphen after it: مون [سو]-هيون. */
    private boolean isSyllable(int at, int pos) {
        return "asian".equals(lexicon.cue(bare(at)))
                && page.isWord(pos)
                && page.form(pos).length() < 5
                && pos + 1 < page.size()
                && isHyphen(pos + 1);
    }

    /** Whether a link is the Arab one, after which any word can stand. */
    private boolean isNasab(int pos) {
        return page.form(pos).endsWith("ن") && page.form(pos).startsWith("ب");
    }

    /** The last syllable of a Korean or Chinese name of three that looks like a particle: مون جاي إن. */
    private boolean isAsianEnd(int at, int pos, int parts) {
        return parts == 2 && "asian".equals(lexicon.cue(bare(at))) && "syllable".equals(lexicon.cue(page.form(pos)));
    }

    private boolean isHyphen(int pos) {
        if (!page.isMark(pos, '-') || pos + 1 >= page.size()) {
            return false;
        }
        return page.words.get(pos - 1).token().end()
                        == page.words.get(pos).token().start()
                && page.words.get(pos).token().end()
                        == page.words.get(pos + 1).token().start();
    }

    /** "جون ر. بولتون". */
    private boolean isInitial(int pos, int limit) {
        return pos + 2 < limit
                && page.isWord(pos)
                && page.form(pos).length() == 1
                && page.isMark(pos + 1, '.')
                && shape(pos + 2, limit) != Shape.NONE;
    }

    private boolean isPlural(int at) {
        String form = page.form(at);
        return form.endsWith("ين") || form.endsWith("ون") || form.endsWith("ات");
    }

    private boolean endsLikeFamily(int at) {
        String form = page.form(at);
        return form.endsWith("ي");
    }

    /** The form looked up in the lexicons: whole if they know it, else without clitics. */
    private String bare(int at) {
        return page.hasClitics(at) ? page.base(at) : page.form(at);
    }

    private Shape shape(int at, int limit) {
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
                case "join", "syllable" -> Shape.NONE;
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
            return ordinary ? Shape.DEFINITE : Shape.STRANGE_DEFINITE;
        }
        Reading reading = page.words.get(at).reading();
        boolean verb = reading.isVerb() && !isFemininePlural(reading) && !endsClause(at + 1);
        if (verb || hasPronoun(at)) {
            return Shape.NONE;
        }
        boolean word = Vocabulary.isOrdinary(form)
                || isAccusative(form)
                || reading.derivation() != Reading.Derivation.NONE
                || page.words.get(at).possibleVerb() != null;
        return word ? Shape.WORD : Shape.STRANGE;
    }

    /** "غاضبا": an ordinary word in the accusative. */
    private static boolean isAccusative(String form) {
        return form.endsWith("ا") && form.length() > 3 && Vocabulary.isOrdinary(form.substring(0, form.length() - 1));
    }

    /** "أيدن", "دورن": as verbs such forms hardly occur in reports. */
    private static boolean isFemininePlural(Reading reading) {
        return reading.gender() == Reading.Gender.FEMININE && reading.number() == Reading.Plurality.PLURAL;
    }

    /** Whether a mark stands at {@code at} or the report ends: what is before it is no verb with more to say. */
    private boolean endsClause(int at) {
        return at >= page.size() || !page.isWord(at);
    }

    /** Whether a pronoun is glued to a word that prose knows: مهامه. */
    private boolean hasPronoun(int at) {
        String stem = page.words.get(at).stem();
        return !page.words.get(at).pronoun().isEmpty()
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
        if (cue != null && !cue.equals("syllable")) {
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

    /** Whether the word ends a name found elsewhere in the report. */
    boolean isKnown(int at) {
        return families.contains(page.form(at));
    }

    @Nullable
    Given givenAt(int at) {
        return lexicon.given(bare(at));
    }
}
