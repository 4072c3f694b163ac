package org.mahdar.reader.words;

import static org.mahdar.reader.words.Reading.Gender.FEMININE;
import static org.mahdar.reader.words.Reading.Gender.MASCULINE;
import static org.mahdar.reader.words.Reading.Plurality.DUAL;
import static org.mahdar.reader.words.Reading.Plurality.PLURAL;
import static org.mahdar.reader.words.Reading.Plurality.SINGULAR;
import static org.mahdar.reader.words.Reading.Tense.IMPERATIVE;
import static org.mahdar.reader.words.Reading.Tense.PAST;
import static org.mahdar.reader.words.Reading.Tense.PRESENT;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.words.Feature.Attach;
import org.mahdar.reader.words.Feature.Sink;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Reading.Voice;
import org.mahdar.reader.words.Verb.Kind;

/**
 * Builds every inflected form of a verb as unvocalised, normalised spelling shows it: past, present in its three moods,
 * imperative, passive. Where one spelling serves several persons the commoner comes first.
 */
final class Conjugation {

    private final Verb verb;
    private final Sink sink;
    private boolean jussive;

    private Conjugation(Verb verb, Sink sink) {
        this.verb = verb;
        this.sink = sink;
    }

    static void inflect(Verb verb, Sink sink) {
        Conjugation conjugation = new Conjugation(verb, sink);
        Stems active = Stems.active(verb);
        conjugation.past(active, Voice.ACTIVE);
        conjugation.present(active, Voice.ACTIVE);
        if (!verb.isForm("VII") && !verb.isForm("IX")) {
            Stems passive = Stems.passive(verb);
            conjugation.past(passive, Voice.PASSIVE);
            conjugation.present(passive, Voice.PASSIVE);
        }
        conjugation.imperative(active);
    }

    private void past(Stems stems, Voice voice) {
        boolean passive = voice == Voice.PASSIVE;
        boolean defective = verb.kind() == Kind.DEFECTIVE;
        boolean alifEnds = defective && !passive && verb.pastEnd() != 'ي';
        String stem = stems.past();
        String base = defective ? Stems.withoutLast(stem) : stem;
        if (alifEnds) {
            past(stem, verb.pastEnd() == 'ا' ? Attach.BOTH : Attach.FREE, 3, MASCULINE, SINGULAR, voice);
            if (verb.pastEnd() == 'ى') {
                past(base + 'ا', Attach.BEFORE_PRONOUN, 3, MASCULINE, SINGULAR, voice);
            }
        } else {
            past(stem, Attach.BOTH, 3, MASCULINE, SINGULAR, voice);
        }
        String beforeT = alifEnds ? base : stem;
        past(beforeT + "ت", Attach.BOTH, 3, FEMININE, SINGULAR, voice);
        past(beforeT + "تا", Attach.BOTH, 3, FEMININE, DUAL, voice);
        past((defective ? stems.pastShort() : alifHamza(stem)) + "ا", Attach.BOTH, 3, MASCULINE, DUAL, voice);
        plural(base, (form, attach) -> past(form, attach, 3, MASCULINE, PLURAL, voice), "وا", "و");
        String close = stems.pastShort();
        past(close + "ت", Attach.BOTH, 1, null, SINGULAR, voice);
        past(close + "نا", Attach.BOTH, 1, null, PLURAL, voice);
        past(close + "ن", Attach.BOTH, 3, FEMININE, PLURAL, voice);
        past(close + "ت", Attach.BOTH, 2, null, SINGULAR, voice);
        past(close + "تم", Attach.FREE, 2, MASCULINE, PLURAL, voice);
        past(close + "تمو", Attach.BEFORE_PRONOUN, 2, MASCULINE, PLURAL, voice);
        past(close + "تما", Attach.BOTH, 2, null, DUAL, voice);
    }

    private void present(Stems stems, Voice voice) {
        String stem = stems.present();
        boolean defective = verb.kind() == Kind.DEFECTIVE;
        boolean alifEnds = defective && (voice == Voice.PASSIVE || verb.presentEnd() == 'ى');
        singulars(stem, alifEnds ? Attach.FREE : Attach.BOTH, voice);
        if (alifEnds) {
            singulars(Stems.withoutLast(stem) + 'ا', Attach.BEFORE_PRONOUN, voice);
        }
        if (verb.presentEnd() == 'أ') {
            singulars(Stems.withoutLast(stem) + 'ؤ', Attach.BEFORE_PRONOUN, voice);
        }
        if (!stems.presentShort().equals(stem)) {
            jussive = true;
            singulars(stems.presentShort(), Attach.BOTH, voice);
            jussive = false;
        }
        String base = defective ? Stems.withoutLast(stem) : stem;
        String dual = verb.presentEnd() == 'أ' ? Stems.withoutLast(stem) : stem;
        for (String ending : new String[] {"ان", "ا"}) {
            Attach attach = Attach.BOTH;
            present('ي' + dual + ending, attach, 3, MASCULINE, DUAL, voice);
            present('ت' + dual + ending, attach, 3, FEMININE, DUAL, voice);
            present('ت' + dual + ending, attach, 2, null, DUAL, voice);
        }
        plural(base, (form, attach) -> present('ي' + form, attach, 3, MASCULINE, PLURAL, voice), "ون", "ون");
        plural(base, (form, attach) -> present('ي' + form, attach, 3, MASCULINE, PLURAL, voice), "وا", "و");
        plural(base, (form, attach) -> present('ت' + form, attach, 2, MASCULINE, PLURAL, voice), "ون", "ون");
        plural(base, (form, attach) -> present('ت' + form, attach, 2, MASCULINE, PLURAL, voice), "وا", "و");
        present('ي' + stems.presentFeminine() + 'ن', Attach.BOTH, 3, FEMININE, PLURAL, voice);
        present('ت' + base + "ين", Attach.BOTH, 2, FEMININE, SINGULAR, voice);
    }

    private void singulars(String stem, Attach attach, Voice voice) {
        present('ي' + stem, attach, 3, MASCULINE, SINGULAR, voice);
        present('ت' + stem, attach, 3, FEMININE, SINGULAR, voice);
        present('ن' + stem, attach, 1, null, PLURAL, voice);
        present(stem.charAt(0) == 'ا' ? stem : 'ا' + stem, attach, 1, null, SINGULAR, voice);
        present('ت' + stem, attach, 2, MASCULINE, SINGULAR, voice);
    }

    private void imperative(Stems stems) {
        String stem = stems.presentShort();
        String plural = verb.kind() == Kind.DEFECTIVE ? stems.presentShort() : stems.present();
        boolean bare = switch (verb.form()) {
            case "II", "III", "V", "VI", "Q", "Q2" -> true;
            case "I" ->
                verb.kind() == Kind.HOLLOW
                        || verb.kind() == Kind.DOUBLED
                        || (verb.lemma().charAt(0) == 'و' && stem.charAt(0) != 'و');
            default -> false;
        };
        String prefix = bare || stem.isEmpty() || stem.charAt(0) == 'ا' ? "" : "ا";
        if ((prefix + stem).length() > 1) {
            sink.add(prefix + stem, Attach.BOTH, Feature.verb(IMPERATIVE, 2, MASCULINE, SINGULAR, Voice.ACTIVE));
            sink.add(prefix + plural + "وا", Attach.FREE, Feature.verb(IMPERATIVE, 2, MASCULINE, PLURAL, Voice.ACTIVE));
        }
    }

    private interface Spelling {
        void add(String form, Attach attach);
    }

    /** The plural's ending, after a final hamza in each of the spellings in use. */
    private void plural(String base, Spelling spelling, String ending, String beforePronoun) {
        boolean same = ending.equals(beforePronoun);
        for (String stem : hamzaSpellings(base)) {
            spelling.add(stem + ending, same ? Attach.BOTH : Attach.FREE);
            if (!same) {
                spelling.add(stem + beforePronoun, Attach.BEFORE_PRONOUN);
            }
        }
    }

    private String[] hamzaSpellings(String base) {
        if (base.isEmpty()) {
            return new String[] {base};
        }
        char last = Stems.last(base);
        String cut = Stems.withoutLast(base);
        boolean hamza = last == 'ء' || (last == 'ا' && (verb.pastEnd() == 'أ' || verb.presentEnd() == 'أ'));
        return hamza ? new String[] {base, cut + 'ؤ', cut + 'ئ', cut + 'ء'} : new String[] {base};
    }

    /** أ and the ا of the dual are written آ, one letter. */
    private String alifHamza(String stem) {
        return verb.pastEnd() == 'أ' && Stems.last(stem) == 'ا' ? Stems.withoutLast(stem) : stem;
    }

    private void past(String form, Attach attach, int person, @Nullable Gender gender, Plurality number, Voice voice) {
        sink.add(form, attach, Feature.verb(PAST, person, gender, number, voice));
    }

    private void present(
            String form, Attach attach, int person, @Nullable Gender gender, Plurality number, Voice voice) {
        Feature feature = Feature.verb(PRESENT, person, gender, number, voice);
        sink.add(form, attach, jussive ? feature.asJussive() : feature);
    }
}
