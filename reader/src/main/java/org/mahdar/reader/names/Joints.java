package org.mahdar.reader.names;

import org.mahdar.reader.names.Shapes.Shape;

/** What holds the parts of a name together: links, hyphens, initials, syllables. */
final class Joints {

    private final Page page;
    private final Lexicon lexicon;
    private final Shapes shapes;

    Joints(Page page, Shapes shapes) {
        this.page = page;
        this.lexicon = page.lexicon;
        this.shapes = shapes;
    }

    /** "الحمد الله", "شمس الدين": the second word belongs to the first. */
    boolean joins(int pos) {
        return "join".equals(lexicon.cue(page.form(pos)));
    }

    /** "كاشاني فر", "ملك زاده": the end of a Persian family name that is written apart. */
    boolean isEnding(int pos) {
        return pos < page.size() && page.isWord(pos) && "ending".equals(lexicon.cue(page.form(pos)));
    }

    /** Whether a link is the Arab one, after which any word can stand. */
    boolean isNasab(int pos) {
        return lexicon.tonguesOfFamily(page.form(pos)).contains("ar");
    }

    /** The last syllable of a Korean or Chinese name of three that looks like a particle: مون جاي إن. */
    boolean isAsianEnd(int at, int pos, int parts) {
        return parts == 2
                && "asian".equals(lexicon.cue(shapes.bare(at)))
                && "syllable".equals(lexicon.cue(page.form(pos)));
    }

    /** A short word after an Asian family name with a hyphen after it: مون [سو]-هيون. */
    boolean isSyllable(int at, int pos) {
        return "asian".equals(lexicon.cue(shapes.bare(at)))
                && page.isWord(pos)
                && page.form(pos).length() < 5
                && pos + 1 < page.size()
                && isHyphen(pos + 1);
    }

    /** "فإن" looks like the "فان" of names once normalised. */
    boolean isConjunction(int pos) {
        return page.words.text().written(pos).indexOf('إ') > 0;
    }

    boolean isHyphen(int pos) {
        if (!page.isMark(pos, '-') || pos + 1 >= page.size()) {
            return false;
        }
        return page.words.get(pos - 1).token().end()
                        == page.words.get(pos).token().start()
                && page.words.get(pos).token().end()
                        == page.words.get(pos + 1).token().start();
    }

    /** "جون ر. بولتون". */
    boolean isInitial(int pos, int limit) {
        return pos + 2 < limit
                && page.isWord(pos)
                && page.form(pos).length() == 1
                && page.isMark(pos + 1, '.')
                && shapes.of(pos + 2, limit) != Shape.NONE;
    }

    boolean isPlural(int at) {
        String form = page.form(at);
        return form.endsWith("ين") || form.endsWith("ون") || form.endsWith("ات");
    }

    boolean endsLikeFamily(int at) {
        String form = page.form(at);
        return form.endsWith("ي");
    }
}
