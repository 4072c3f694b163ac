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
     * @param spellings its Latin spellings, the usual one first
     * @param tongues where it is at home, as given-names.tsv tells them apart
     */
    record Entry(String folded, List<String> spellings, List<String> tongues) {

        String latin() {
            return spellings.get(0);
        }
    }

    private static final class Holder {
        private static final NameLexicon INSTANCE = new NameLexicon();
    }

    /** What only keys need: who writes Latin letters how, and which names sound alike. */
    private static final class Sounds {
        private static final Sounds INSTANCE = new Sounds(get());

        private final Map<String, Entry> byLatin = new HashMap<>(4096);
        private final Set<String> shared = new HashSet<>();

        private Sounds(NameLexicon lexicon) {
            Map<String, String> first = new HashMap<>();
            for (Entry entry : lexicon.entries) {
                entry.spellings().forEach(latin -> byLatin.putIfAbsent(Sound.plain(latin), entry));
                String sound = Sound.of(entry.folded());
                String other = first.putIfAbsent(sound, entry.folded());
                if (other != null && !other.equals(entry.folded())) {
                    shared.add(sound);
                }
            }
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byArabic = new HashMap<>(4096);
    /** The first words of entries of several words. */
    private final Set<String> openings = new HashSet<>();

    private NameLexicon() {
        for (Row row : Table.read(NameLexicon.class, "names-latin.tsv")) {
            String folded = Normalizer.fold(row.get("name"));
            Entry entry = new Entry(folded, row.list("latin"), row.list("tongues"));
            entries.add(entry);
            enter(folded, entry);
            row.list("names").forEach(name -> enter(Normalizer.fold(name), entry));
        }
    }

    static NameLexicon get() {
        return Holder.INSTANCE;
    }

    private void enter(String folded, Entry entry) {
        byArabic.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(entry);
        int space = folded.indexOf(' ');
        if (space > 0) {
            openings.add(folded.substring(0, space));
        }
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

    /** Whether an entry of several words starts with {@code word}. */
    boolean opensPhrase(String word) {
        return openings.contains(word);
    }

    /** The entry of a Latin spelling in plain letters, see {@link Sound#plain}, or null. */
    @Nullable
    Entry latin(String plain) {
        return Sounds.INSTANCE.byLatin.get(plain);
    }

    /** Whether different names of the lexicon sound alike as {@link Sound} hears them. */
    boolean isShared(String sound) {
        return Sounds.INSTANCE.shared.contains(sound);
    }
}
