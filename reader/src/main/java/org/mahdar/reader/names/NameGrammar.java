package org.mahdar.reader.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.names.Lexicon.Given;
import org.mahdar.reader.names.Shapes.Shape;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading;

/** Finds where a person's name ends: by given names, by words inside names, by the shape of words and by what stops a name. */
final class NameGrammar {

    private static final int LONGEST = 6;

    private final Page page;
    private final Lexicon lexicon;
    private final Shapes shapes;
    private final Joints joints;

    /** Last words of names already found elsewhere in the report. */
    private final Set<String> families;

    NameGrammar(Page page, Set<String> families) {
        this.page = page;
        this.families = families;
        this.lexicon = page.lexicon;
        this.shapes = new Shapes(page);
        this.joints = new Joints(page, shapes);
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
        Shape first = shapes.of(at, limit);
        boolean starts = first == Shape.GIVEN
                || first == Shape.FAMILY
                || first == Shape.STRANGE
                || first == Shape.STRANGE_DEFINITE
                || first == Shape.FIRST
                || (first == Shape.GIVEN_WORD && isNamePart(shapes.of(at + 1, limit)))
                || ((first == Shape.WORD || first == Shape.ODD) && isNamePart(shapes.of(at + 1, limit)));
        int end = starts ? end(at, limit, first, true) : at;
        boolean sure = end > at + 1 || first == Shape.FAMILY || isKnown(at) || families.contains(page.base(at));
        return sure ? end : at;
    }

    private int afterTitle(int at, int limit, boolean titled) {
        if (at >= limit || page.hasClitics(at)) {
            return at;
        }
        Shape first = shapes.of(at, limit);
        boolean starts = switch (first) {
            case GIVEN, FAMILY, STRANGE, FIRST -> true;
            case GIVEN_WORD, STRANGE_DEFINITE -> true;
            case LINK -> joints.isNasab(at) && linked(at, limit, first) > at;
            case WORD -> startsWithWord(at, limit);
            case ODD -> startsWithWord(at, limit) || shapes.endsClause(at + 1) || shapes.endsClause(at + 2);
            default -> false;
        };
        if (!starts) {
            return at;
        }
        if (first == Shape.STRANGE_DEFINITE) {
            return isNamePart(shapes.of(at + 1, limit)) ? at : at + 1;
        }
        int end = end(at, limit, first, titled);
        return first == Shape.GIVEN_WORD && end == at + 1 ? at : end;
    }

    /** The end of a name that may be a given name alone, as those of monarchs are. */
    int royal(int at, int limit) {
        int end = afterTitle(at, limit);
        if (end == at && at < limit && shapes.of(at, limit) == Shape.GIVEN_WORD) {
            return at + 1;
        }
        return end == at + 2 && shapes.of(at + 1, limit) == Shape.WORD && shapes.givenAt(at) != null ? at + 1 : end;
    }

    /** The end of the name that starts at {@code at} after a title and a comma: it must look like a name by itself. */
    int afterComma(int at, int limit) {
        if (at >= limit) {
            return at;
        }
        Shape first = shapes.of(at, limit);
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
        Shape first = shapes.of(at, limit);
        if (first == Shape.FAMILY) {
            if ("family".equals(lexicon.cue(shapes.bare(at)))) {
                return at + 1;
            }
            int end = page.isLikelyVerb(at) || lexicon.stop(page.form(at)) != null ? at : end(at, limit, first, false);
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
        Shape second = shapes.of(at + 1, limit);
        return switch (first) {
            case GIVEN ->
                (second == Shape.WORD && !isForeign(at, at + 1))
                                || (second == Shape.DEFINITE && !joints.endsLikeFamily(at + 1))
                        ? at
                        : end;
            case GIVEN_WORD ->
                second == Shape.GIVEN
                                || second == Shape.FIRST
                                || (second == Shape.LINK && joints.isNasab(at + 1))
                                || (second == Shape.GIVEN_WORD && end - at > 2)
                                || second == Shape.FAMILY
                                || second == Shape.STRANGE_DEFINITE
                                || (second == Shape.STRANGE
                                        && (isKnown(at + 1)
                                                || (at > 0 && page.isLikelyVerb(at - 1) && !page.isOrdinary(at + 1))))
                        ? end
                        : at;
            default -> {
                Shape third = at + 2 < end ? shapes.of(at + 2, limit) : Shape.NONE;
                yield third == Shape.NONE || third == Shape.WORD ? at : end;
            }
        };
    }

    /** Whether two strange words or more start at {@code at}: a name where something else says so. */
    int strange(int at, int limit) {
        if (shapes.of(at, limit) != Shape.STRANGE || !page.isPlain(at) || shapes.of(at + 1, limit) != Shape.STRANGE) {
            return at;
        }
        return end(at, limit, Shape.STRANGE, false);
    }

    /** A given name and an ordinary word after it: a name where something else says so. */
    int weak(int at, int limit) {
        Shape first = shapes.of(at, limit);
        Shape second = shapes.of(at + 1, limit);
        boolean fits = (first == Shape.GIVEN && (second == Shape.WORD || second == Shape.DEFINITE))
                || (first == Shape.GIVEN_WORD && second == Shape.STRANGE);
        return fits && !page.hasClitics(at + 1) ? end(at, limit, first, false) : at;
    }

    private boolean startsWithWord(int at, int limit) {
        Shape next = shapes.of(at + 1, limit);
        boolean joined = at + 1 < limit && (joints.joins(at + 1) || (next == Shape.LINK && joints.isNasab(at + 1)));
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
            if (joints.isHyphen(pos) && first == Shape.FAMILY && joints.isAsianEnd(at, pos + 1, parts)) {
                return pos + 2;
            }
            if (first == Shape.FAMILY && parts < 3 && joints.isSyllable(at, pos)) {
                pos++;
                parts++;
                continue;
            }
            if (joints.isHyphen(pos) && shapes.of(pos + 1, limit) != Shape.NONE) {
                pos += 2;
                continue;
            }
            if (joints.isInitial(pos, limit)) {
                pos += 2;
                continue;
            }
            if (joints.joins(pos) || (last == Shape.STRANGE && joints.isEnding(pos))) {
                pos++;
                continue;
            }
            if (titled && joints.isEnding(pos + 1) && page.isPlain(pos) && page.isWord(pos)) {
                pos += 2;
                parts++;
                last = Shape.FAMILY;
                continue;
            }
            Shape shape = shapes.of(pos, limit);
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
            if (first == Shape.FAMILY && joints.isAsianEnd(at, pos, parts)) {
                return pos + 1;
            }
            if (titled && isPlaceAsFamily(pos, limit, first, parts)) {
                return pos + 1;
            }
            if (!continues(shape, last, first, parts, pos, limit, titled)) {
                return pos;
            }
            pos++;
            parts++;
            last = shape;
            if ((shape == Shape.DEFINITE || shape == Shape.STRANGE_DEFINITE)
                    && !(titled && isDefiniteGiven(pos - 1) && isStrangeDefinite(pos, limit))) {
                return pos < limit && joints.joins(pos) ? pos + 1 : pos;
            }
        }
        return pos;
    }

    /** "مشعل [الأحمد] الجابر": a forefather's name with the article. */
    private boolean isDefiniteGiven(int pos) {
        return page.form(pos).startsWith("ال") && lexicon.given(page.form(pos).substring(2)) != null;
    }

    private boolean isStrangeDefinite(int pos, int limit) {
        return pos < limit && page.isPlain(pos) && shapes.of(pos, limit) == Shape.STRANGE_DEFINITE;
    }

    private boolean continues(Shape shape, Shape last, Shape first, int parts, int pos, int limit, boolean titled) {
        if (page.hasClitics(pos)) {
            return false;
        }
        return switch (shape) {
            case GIVEN -> true;
            case FAMILY -> parts == 1 || last == Shape.GIVEN || last == Shape.GIVEN_WORD || first == Shape.FAMILY;
            case GIVEN_WORD ->
                !(isPartOfDay(pos) && isTime(pos + 1))
                        && (parts == 1
                                || first == Shape.FAMILY
                                || last == Shape.STRANGE
                                || endsName(pos + 1)
                                || isTitle(pos + 1, limit)
                                || isNamePart(shapes.of(pos + 1, limit)));
            case STRANGE -> true;
            case STRANGE_DEFINITE -> last != Shape.FAMILY;
            case DEFINITE ->
                (first == Shape.GIVEN || first == Shape.GIVEN_WORD || first == Shape.FIRST)
                        && (parts == 1
                                || joints.endsLikeFamily(pos)
                                || (titled
                                        && (last == Shape.GIVEN || last == Shape.GIVEN_WORD)
                                        && parts == 2
                                        && !joints.isPlural(pos)));
            case WORD ->
                (parts == 1
                                || (parts == 2
                                        && last == Shape.STRANGE
                                        && (shapes.endsClause(pos + 1) || isTitle(pos + 1, limit)))
                                || (titled && parts == 2 && isShortFamily(pos, last)))
                        && (first == Shape.GIVEN
                                || first == Shape.GIVEN_WORD
                                || first == Shape.STRANGE
                                || (titled && first == Shape.FIRST));
            case ODD -> titled && endsName(pos + 1) && !page.form(pos).endsWith("ت");
            default -> titled && parts < 4 && last != Shape.FAMILY && isVerbAsName(pos);
        };
    }

    /** "السيد مامادو لامين [سار]،": what looks like a verb, where a mark leaves it nothing to say. */
    private boolean isVerbAsName(int pos) {
        return page.isLikelyVerb(pos)
                && page.isPlain(pos)
                && pos + 1 < page.size()
                && (page.isComma(pos + 1) || page.isMark(pos + 1, '.'))
                && page.words.get(pos).reading().tense() == Reading.Tense.PAST
                && page.words.get(pos).pronoun().isEmpty()
                && !page.isStop(pos);
    }

    /** "محمد إسحاق [دار] في": a masculine noun that is no object, for objects end in alif, and that has nothing of its own behind it. */
    private boolean isShortFamily(int pos, Shape last) {
        String form = page.form(pos);
        return last == Shape.GIVEN
                && !form.endsWith("ة")
                && !form.endsWith("ا")
                && !form.endsWith("ات")
                && !joints.isPlural(pos)
                && pos + 1 < page.size()
                && "function".equals(lexicon.stop(page.form(pos + 1)));
    }

    private boolean isTitle(int pos, int limit) {
        return page.any(lexicon.titles, pos, limit) != null;
    }

    private boolean isPartOfDay(int pos) {
        Given given = shapes.givenAt(pos);
        return given != null && given.time();
    }

    /** Whether a word of time stands at {@code pos}, so that what is before it tells of time too: صباح اليوم. */
    private boolean isTime(int pos) {
        return pos < page.size() && page.isWord(pos) && "time".equals(lexicon.stop(page.form(pos)));
    }

    /**
     * "باتريسيا ليما", "فهد بن صالح السويد": a place's name after a title and a given name, with nothing of its own after it; one
     * with the article only where a father's name is before it and a mark behind.
     */
    private boolean isPlaceAsFamily(int pos, int limit, Shape first, int parts) {
        boolean fits = page.isDefinite(pos)
                ? parts > 1 && joints.isNasab(pos - 2) && shapes.endsClause(pos + 1)
                : parts == 1 && (first == Shape.GIVEN || first == Shape.STRANGE);
        boolean place = fits
                && page.isPlain(pos)
                && (page.state(pos, pos + 1) != null
                        || page.any(lexicon.states.capitals, pos, pos + 1) != null
                        || page.any(lexicon.places, pos, pos + 1) != null);
        return place && (pos + 1 >= limit || endsName(pos + 1));
    }

    /** Whether what stands at {@code at} cannot go on with a noun phrase: a mark, a particle, a verb, a word with clitics. */
    private boolean endsName(int at) {
        return shapes.endsClause(at) || page.isStop(at) || page.hasClitics(at) || page.isLikelyVerb(at);
    }

    /** Whether a given name of no Arab tongue stands before a word that prose hardly has. */
    private boolean isForeign(int given, int word) {
        Given name = shapes.givenAt(given);
        return name != null
                && !name.tongues().contains("ar")
                && !Vocabulary.isCommon(page.form(word))
                && !page.form(word).endsWith("ة")
                && page.words.get(word).readings().stream().anyMatch(reading -> reading.pos() == PartOfSpeech.NAME);
    }

    private static boolean isNamePart(Shape shape) {
        return shape == Shape.GIVEN
                || shape == Shape.STRANGE
                || shape == Shape.STRANGE_DEFINITE
                || shape == Shape.FAMILY;
    }

    /** The end of "بن سلمان", "أبو قصرة", "بن عبد الله" from {@code pos}, or {@code pos} itself. */
    private int linked(int pos, int limit, Shape shape) {
        int next = pos + 1;
        if (next >= limit || !page.isWord(next) || (page.isStop(next) && lexicon.cue(page.form(next)) == null)) {
            return pos;
        }
        if (shape == Shape.LINK && shapes.of(next, limit) == Shape.FIRST) {
            return next + 1 < limit && page.isWord(next + 1) && !page.isStop(next + 1) ? next + 2 : pos;
        }
        boolean foreign = shape == Shape.LINK && !joints.isNasab(pos);
        Shape then = foreign ? shapes.of(next, limit) : Shape.STRANGE;
        boolean strange = then == Shape.STRANGE
                || then == Shape.GIVEN
                || then == Shape.STRANGE_DEFINITE
                || (then == Shape.WORD && !Vocabulary.isOrdinary(page.form(next)));
        return page.hasClitics(next) || !strange || joints.isConjunction(pos) ? pos : next + 1;
    }

    /** Whether the word ends a name found elsewhere in the report. */
    boolean isKnown(int at) {
        return families.contains(page.form(at));
    }

    /** The given name that the word at {@code at} is, or null. */
    @Nullable
    Given givenAt(int at) {
        return shapes.givenAt(at);
    }
}
