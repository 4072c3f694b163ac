package org.mahdar.reader.names.latin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;

/** The parts of names whose Latin spelling is settled, as names-latin.tsv has them. Read when first asked. Thread-safe. */
final class NameLexicon {

    /** The most words one entry has. */
    static final int LONGEST = 4;

    /**
     * A part of a name.
     *
     * @param folded its usual Arabic spelling, normalised
     * @param latin its usual Latin spelling
     * @param tongues where it is at home, as given-names.tsv tells them apart
     */
    record Entry(String folded, String latin, List<String> tongues) {}

    private static final class Holder {
        private static final NameLexicon INSTANCE = new NameLexicon();
    }

    private final Map<String, List<Entry>> byArabic = new HashMap<>(4096);
    private final Map<String, Entry> byLatin = new HashMap<>(4096);
    private final Set<String> sharedSounds = new HashSet<>();

    private NameLexicon() {
        Map<String, String> sounds = new HashMap<>();
        for (Row row : Table.read(NameLexicon.class, "names-latin.tsv")) {
            String folded = Normalizer.fold(row.get("name"));
            List<String> spellings = row.list("latin");
            Entry entry = new Entry(folded, spellings.get(0), row.list("tongues"));
            enter(folded, entry);
            row.list("names").forEach(name -> enter(Normalizer.fold(name), entry));
            spellings.forEach(latin -> byLatin.putIfAbsent(Sound.plain(latin), entry));
            String other = sounds.putIfAbsent(Sound.of(folded), folded);
            if (other != null && !other.equals(folded)) {
                sharedSounds.add(Sound.of(folded));
            }
        }
    }

    static NameLexicon get() {
        return Holder.INSTANCE;
    }

    private void enter(String folded, Entry entry) {
        byArabic.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(entry);
    }

    /** The entry of a normalised Arabic spelling, the one at home in {@code tongues} if there are several, or null. */
    @Nullable
    Entry arabic(String folded, List<String> tongues) {
        List<Entry> entries = byArabic.get(folded);
        if (entries == null) {
            return null;
        }
        for (String tongue : tongues) {
            for (Entry entry : entries) {
                if (entry.tongues().contains(tongue)) {
                    return entry;
                }
            }
        }
        return entries.get(0);
    }

    /** The entry of a Latin spelling in plain letters, see {@link Sound#plain}, or null. */
    @Nullable
    Entry latin(String plain) {
        return byLatin.get(plain);
    }

    /** Whether different names of the lexicon sound alike as {@link Sound} hears them. */
    boolean isShared(String sound) {
        return sharedSounds.contains(sound);
    }
}
