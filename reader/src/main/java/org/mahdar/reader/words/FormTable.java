package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.words.Feature.Attach;

/**
 * Every form of every verb and verbal noun, found by its spelling: an open hash table over parallel arrays, a fifth of the
 * memory of maps and lists. Built by one thread, then read by any number.
 */
final class FormTable {

    private String[] keys = new String[1 << 19];
    private int[] heads = new int[1 << 19];
    private int size;
    private int[] next = new int[1 << 18];
    private int[] packed = new int[1 << 18];
    private int entries = 1;
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final Map<Feature, Integer> featureIds = new HashMap<>();

    /** Adds all forms of {@code verb}. */
    void add(Verb verb) {
        int id = verbs.size();
        verbs.add(verb);
        Feature.Sink sink = (form, attach, feature) -> add(form, attach, feature, id);
        Conjugation.inflect(verb, sink);
        VerbalNouns.inflect(verb, sink);
    }

    private void add(String form, Attach attach, Feature feature, int verb) {
        int slot = slot(form);
        if (keys[slot] == null) {
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(form);
            }
            keys[slot] = form;
        }
        int last = 0;
        for (int e = heads[slot]; e != 0; e = next[e]) {
            Feature known = features.get(feature(e));
            if (verb(e) == verb && attachment(e) == attach.code() && sameButVoice(known, feature)) {
                if (known.voice() != feature.voice() && feature.isVerb()) {
                    packed[e] = pack(verb, id(known.withVoice(Reading.Voice.AMBIGUOUS)), attach);
                }
                return;
            }
            last = e;
        }
        if (entries == packed.length) {
            packed = Arrays.copyOf(packed, entries * 2);
            next = Arrays.copyOf(next, entries * 2);
        }
        packed[entries] = pack(verb, id(feature), attach);
        if (last == 0) {
            heads[slot] = entries;
        } else {
            next[last] = entries;
        }
        entries++;
    }

    private static boolean sameButVoice(Feature a, Feature b) {
        return a.derivation() == b.derivation()
                && a.tense() == b.tense()
                && a.person() == b.person()
                && a.gender() == b.gender()
                && a.number() == b.number()
                && a.jussive() == b.jussive()
                && (a.isVerb() || a.voice() == b.voice());
    }

    private int id(Feature feature) {
        Integer id = featureIds.get(feature);
        if (id == null) {
            id = features.size();
            features.add(feature);
            featureIds.put(feature, id);
        }
        return id;
    }

    private static int pack(int verb, int feature, Attach attach) {
        return verb << 12 | feature << 2 | attach.code();
    }

    private int slot(String form) {
        int mask = keys.length - 1;
        int hash = form.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null && !keys[slot].equals(form)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new String[oldKeys.length * 2];
        heads = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                int slot = slot(key);
                keys[slot] = key;
                heads[slot] = oldHeads[i];
            }
        }
    }

    /** The first entry for {@code form}, or 0. */
    int first(String form) {
        return heads[slot(form)];
    }

    /** The entry after {@code entry}, or 0. */
    int next(int entry) {
        return next[entry];
    }

    Verb lexeme(int entry) {
        return verbs.get(verb(entry));
    }

    Feature read(int entry) {
        return features.get(feature(entry));
    }

    boolean allows(int entry, boolean pronoun) {
        int attach = attachment(entry);
        return attach == Attach.BOTH.code() || (attach == Attach.BEFORE_PRONOUN.code()) == pronoun;
    }

    /** The verb's place in the order they were added. */
    int verb(int entry) {
        return packed[entry] >>> 12;
    }

    private int feature(int entry) {
        return packed[entry] >>> 2 & 0x3FF;
    }

    private int attachment(int entry) {
        return packed[entry] & 3;
    }

    int verbs() {
        return verbs.size();
    }
}
