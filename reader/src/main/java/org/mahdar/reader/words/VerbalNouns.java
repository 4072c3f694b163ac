package org.mahdar.reader.words;

import static org.mahdar.reader.words.Reading.Derivation.ACTIVE_PARTICIPLE;
import static org.mahdar.reader.words.Reading.Derivation.MASDAR;
import static org.mahdar.reader.words.Reading.Derivation.PASSIVE_PARTICIPLE;
import static org.mahdar.reader.words.Reading.Gender.FEMININE;
import static org.mahdar.reader.words.Reading.Gender.MASCULINE;
import static org.mahdar.reader.words.Reading.Plurality.DUAL;
import static org.mahdar.reader.words.Reading.Plurality.PLURAL;
import static org.mahdar.reader.words.Reading.Plurality.SINGULAR;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Feature.Attach;
import org.mahdar.reader.words.Feature.Sink;
import org.mahdar.reader.words.Reading.Derivation;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Reading.Voice;
import org.mahdar.reader.words.Verb.Kind;

/** Builds the masdars and participles of a verb with their endings, normalised and without the article. */
final class VerbalNouns {

    private final Verb verb;
    private final Sink sink;

    private VerbalNouns(Verb verb, Sink sink) {
        this.verb = verb;
        this.sink = sink;
    }

    static void inflect(Verb verb, Sink sink) {
        VerbalNouns nouns = new VerbalNouns(verb, sink);
        for (String masdar : verb.masdars()) {
            nouns.masdar(Normalizer.fold(masdar));
        }
        nouns.activeParticiple();
        nouns.passiveParticiple();
    }

    private void masdar(String masdar) {
        Derivation of = MASDAR;
        char end = Stems.last(masdar);
        String cut = Stems.withoutLast(masdar);
        if (end == 'ة') {
            add(masdar, Attach.FREE, of, FEMININE, SINGULAR, null);
            add(cut + 'ت', Attach.BEFORE_PRONOUN, of, FEMININE, SINGULAR, null);
            add(
                    cut.endsWith("ا") ? Stems.withoutLast(cut) + "يات" : cut + "ات",
                    Attach.BOTH,
                    of,
                    FEMININE,
                    PLURAL,
                    null);
            add(cut + "تان", Attach.FREE, of, FEMININE, DUAL, null);
            add(cut + "تين", Attach.FREE, of, FEMININE, DUAL, null);
            add(cut + "تي", Attach.BOTH, of, FEMININE, DUAL, null);
            return;
        }
        add(masdar, Attach.BOTH, of, MASCULINE, SINGULAR, null);
        if (end == 'ء') {
            add(cut + 'ؤ', Attach.BEFORE_PRONOUN, of, MASCULINE, SINGULAR, null);
            add(cut + 'ئ', Attach.BEFORE_PRONOUN, of, MASCULINE, SINGULAR, null);
        } else {
            add(masdar + 'ا', Attach.FREE, of, MASCULINE, SINGULAR, null);
        }
        if (end == 'ي' && masdar.length() > 3 && (verb.isForm("V") || verb.isForm("VI"))) {
            add(cut, Attach.FREE, of, MASCULINE, SINGULAR, null);
        }
        add(masdar + "ات", Attach.BOTH, of, FEMININE, PLURAL, null);
        add(masdar + "ين", Attach.FREE, of, MASCULINE, DUAL, null);
        if (masdar.length() > 3) {
            add(masdar + "ان", Attach.FREE, of, MASCULINE, DUAL, null);
            add(masdar + 'ي', Attach.BOTH, of, MASCULINE, DUAL, null);
        }
    }

    private void activeParticiple() {
        String stem = verb.stem();
        if (!verb.isForm("I")) {
            if (verb.presentEnd() == 'أ') {
                stem = Stems.withoutLast(stem) + 'ئ';
            }
            participle('م' + stem, verb.kind() == Kind.DEFECTIVE, ACTIVE_PARTICIPLE, Voice.ACTIVE);
            return;
        }
        String past = verb.key();
        char first = past.charAt(0);
        char last = Stems.last(past);
        switch (verb.kind()) {
            case DOUBLED -> participle(first + "ا" + last, false, ACTIVE_PARTICIPLE, Voice.ACTIVE);
            case HOLLOW -> participle(first + "ائ" + last, false, ACTIVE_PARTICIPLE, Voice.ACTIVE);
            case DEFECTIVE -> {
                String start = verb.lemma().charAt(0) == 'أ' ? "ا" : first + "ا";
                char middle = isHamza(verb.lemma().charAt(1)) ? 'ئ' : past.charAt(1);
                participle(start + middle + 'ي', true, ACTIVE_PARTICIPLE, Voice.ACTIVE);
            }
            default -> {
                if (past.length() == 3) {
                    String start = verb.lemma().charAt(0) == 'أ' ? "ا" : first + "ا";
                    char middle = isHamza(verb.lemma().charAt(1)) ? 'ئ' : past.charAt(1);
                    participle(
                            start + middle + (isHamza(verb.pastEnd()) ? 'ئ' : last),
                            false,
                            ACTIVE_PARTICIPLE,
                            Voice.ACTIVE);
                }
            }
        }
    }

    private void passiveParticiple() {
        if (verb.isForm("VII") || verb.isForm("IX")) {
            return;
        }
        Stems passive = Stems.passive(verb);
        if (!verb.isForm("I")) {
            String stem = 'م' + passive.present();
            if (verb.kind() == Kind.DEFECTIVE) {
                passiveDefective(Stems.withoutLast(stem));
            } else {
                participle(stem, false, PASSIVE_PARTICIPLE, Voice.PASSIVE);
            }
            return;
        }
        String past = verb.key();
        char first = past.charAt(0);
        char last = Stems.last(past);
        String stem = switch (verb.kind()) {
            case DOUBLED -> "م" + past + 'و' + last;
            case HOLLOW -> "م" + first + (verb.present().indexOf('ي', 1) > 0 ? 'ي' : 'و') + last;
            case DEFECTIVE -> "م" + first + past.charAt(1) + (verb.presentEnd() == 'و' ? 'و' : 'ي');
            default -> {
                if (past.length() != 3) {
                    yield "";
                }
                char middle = isHamza(verb.lemma().charAt(1)) ? 'ؤ' : past.charAt(1);
                yield "م" + first + middle + 'و' + (isHamza(verb.pastEnd()) ? 'ء' : last);
            }
        };
        if (!stem.isEmpty()) {
            participle(stem, false, PASSIVE_PARTICIPLE, Voice.PASSIVE);
        }
    }

    /** Participles that end in alif maqsura: ملتقى, ملتقاة. */
    private void passiveDefective(String base) {
        Derivation of = PASSIVE_PARTICIPLE;
        add(base + 'ي', Attach.FREE, of, MASCULINE, SINGULAR, Voice.PASSIVE);
        add(base + 'ا', Attach.BEFORE_PRONOUN, of, MASCULINE, SINGULAR, Voice.PASSIVE);
        add(base + "اة", Attach.FREE, of, FEMININE, SINGULAR, Voice.PASSIVE);
        add(base + "ون", Attach.FREE, of, MASCULINE, PLURAL, Voice.PASSIVE);
        add(base + "ين", Attach.FREE, of, MASCULINE, PLURAL, Voice.PASSIVE);
        add(base + "يات", Attach.BOTH, of, FEMININE, PLURAL, Voice.PASSIVE);
    }

    private void participle(String stem, boolean defective, Derivation of, Voice voice) {
        String base = defective ? Stems.withoutLast(stem) : stem;
        add(stem, Attach.BOTH, of, MASCULINE, SINGULAR, voice);
        if (defective) {
            add(base, Attach.FREE, of, MASCULINE, SINGULAR, voice);
        }
        add(stem + 'ا', Attach.FREE, of, MASCULINE, SINGULAR, voice);
        add(stem + 'ة', Attach.FREE, of, FEMININE, SINGULAR, voice);
        add(stem + 'ت', Attach.BEFORE_PRONOUN, of, FEMININE, SINGULAR, voice);
        add(base + "ون", Attach.FREE, of, MASCULINE, PLURAL, voice);
        add(base + "ين", Attach.FREE, of, MASCULINE, PLURAL, voice);
        add(base + 'و', Attach.BOTH, of, MASCULINE, PLURAL, voice);
        add(base + 'ي', Attach.BOTH, of, MASCULINE, PLURAL, voice);
        add(stem + "ات", Attach.BOTH, of, FEMININE, PLURAL, voice);
        add(stem + "ان", Attach.FREE, of, MASCULINE, DUAL, voice);
        add(stem + "تان", Attach.FREE, of, FEMININE, DUAL, voice);
        add(stem + "تين", Attach.FREE, of, FEMININE, DUAL, voice);
        add(stem + "تي", Attach.BOTH, of, FEMININE, DUAL, voice);
    }

    private static boolean isHamza(char c) {
        return c == 'أ' || c == 'ؤ' || c == 'ئ' || c == 'ء';
    }

    private void add(
            String form,
            Attach attach,
            Derivation derivation,
            @Nullable Gender gender,
            Plurality number,
            @Nullable Voice voice) {
        sink.add(form, attach, Feature.noun(derivation, gender, number, voice));
    }
}
