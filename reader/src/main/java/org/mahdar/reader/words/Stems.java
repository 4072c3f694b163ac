package org.mahdar.reader.words;

import org.mahdar.reader.words.Verb.Kind;

/**
 * The stems of a verb in one voice, normalised; the endings of {@link Conjugation} go on them.
 *
 * @param past before nothing, ت, ا, وا
 * @param pastShort before endings that start with a consonant
 * @param present of the indicative, without prefix
 * @param presentShort of the jussive
 * @param presentFeminine before the ن of the feminine plural
 */
record Stems(String past, String pastShort, String present, String presentShort, String presentFeminine) {

    static Stems active(Verb verb) {
        String past = verb.key();
        String present = verb.stem();
        return switch (verb.kind()) {
            case HOLLOW -> {
                String shortPresent = withoutBeforeLast(present);
                yield new Stems(past, hollowPastShort(verb), present, shortPresent, shortPresent);
            }
            case DEFECTIVE -> new Stems(past, defectivePastShort(verb), present, withoutLast(present), present);
            case DOUBLED -> new Stems(past, past + last(past), present, present, present + last(present));
            default -> new Stems(past, past, present, present, present);
        };
    }

    static Stems passive(Verb verb) {
        String past = passivePast(verb);
        String present = passivePresent(verb);
        return switch (verb.kind()) {
            case HOLLOW -> {
                String shortPresent = withoutBeforeLast(present);
                yield new Stems(past, withoutBeforeLast(past), present, shortPresent, shortPresent);
            }
            case DEFECTIVE -> new Stems(past, past, present, withoutLast(present), present);
            case DOUBLED -> new Stems(past, past + last(past), present, present, present + last(present));
            default -> new Stems(past, past, present, present, present);
        };
    }

    private static String hollowPastShort(Verb verb) {
        String past = verb.key();
        if (verb.pastEnd() == 'ء') {
            if (!verb.isForm("I")) {
                return withoutLast(past);
            }
            return past.charAt(0) + (verb.present().indexOf('و') > 0 ? "ؤ" : "ئ");
        }
        return withoutBeforeLast(past);
    }

    private static String defectivePastShort(Verb verb) {
        String base = withoutLast(verb.key());
        return verb.isForm("I") && verb.pastEnd() == 'ا' ? base + 'و' : base + 'ي';
    }

    private static String passivePast(Verb verb) {
        String past = verb.key();
        if (verb.isForm("III")) {
            past = verb.lemma().charAt(0) == 'آ' ? "او" + past.substring(1) : past.charAt(0) + "و" + past.substring(2);
        } else if (verb.isForm("VI") && past.length() > 3) {
            past = past.substring(0, 2) + "و" + past.substring(3);
        } else if (verb.isForm("IV") && verb.lemma().charAt(0) == 'آ') {
            past = "او" + past.substring(1);
        }
        if (verb.kind() == Kind.HOLLOW) {
            return past.substring(0, past.length() - 2) + "ي" + last(past);
        }
        if (verb.kind() == Kind.DEFECTIVE) {
            boolean hamza = verb.isForm("I") && verb.lemma().charAt(1) == 'أ';
            return (hamza ? past.charAt(0) + "ئ" : withoutLast(past)) + 'ي';
        }
        if (verb.pastEnd() == 'أ') {
            return withoutLast(past) + 'ئ';
        }
        if (verb.isForm("I") && verb.lemma().length() == 3 && verb.lemma().charAt(1) == 'أ') {
            return past.charAt(0) + "ئ" + past.charAt(2);
        }
        return past;
    }

    private static String passivePresent(Verb verb) {
        String present = verb.stem();
        if (verb.isForm("I") && verb.present().charAt(1) == 'أ') {
            present = "ؤ" + present.substring(1);
        } else if (verb.isForm("I") && verb.lemma().charAt(0) == 'و' && present.charAt(0) != 'و') {
            present = "و" + present;
        }
        return switch (verb.kind()) {
            case HOLLOW -> present.substring(0, present.length() - 2) + "ا" + last(present);
            case DEFECTIVE -> withoutLast(present) + 'ي';
            default -> present;
        };
    }

    static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static String withoutBeforeLast(String word) {
        return word.substring(0, word.length() - 2) + last(word);
    }
}
