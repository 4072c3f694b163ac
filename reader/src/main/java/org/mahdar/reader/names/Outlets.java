package org.mahdar.reader.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Token;

/** The outlets outlets.tsv knows. Thread-safe. */
public final class Outlets {

    private record Entry(String kind, @Nullable String country, boolean national) {}

    private static final Map<String, Entry> ENTRIES = entries();
    private static final Map<String, Row> HEADS = heads();

    private Outlets() {}

    /** The outlet called {@code name}, with kind and country where it is known; its name stays as given. */
    public static Outlet find(String name) {
        Entry entry = entry(name);
        return entry == null ? new Outlet(name, null, null) : new Outlet(name, entry.kind(), entry.country());
    }

    /** Whether an institution without a country is that of the outlet's country. */
    static boolean isNational(Outlet outlet) {
        Entry entry = entry(outlet.name());
        return entry == null ? outlet.country() != null : entry.national();
    }

    /** Looks for the whole name, then for what stands before and inside its brackets. */
    private static @Nullable Entry entry(String name) {
        Entry whole = ENTRIES.get(key(name));
        if (whole != null) {
            return whole;
        }
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return byHead(key(name).split(" "));
        }
        Entry before = ENTRIES.get(key(name.substring(0, open)));
        Entry inside = before != null ? before : ENTRIES.get(key(name.substring(open + 1, close)));
        return inside != null ? inside : byHead(key(name.substring(0, open)).split(" "));
    }

    /** An outlet nobody lists, by the word its name opens with and the nationality in it; null where they tell nothing. */
    private static @Nullable Entry byHead(String[] words) {
        Row head = HEADS.get(words[0]);
        if (head == null || words.length < 2) {
            return null;
        }
        String rest = String.join(" ", List.of(words).subList(1, words.length));
        Entry known = ENTRIES.get(rest);
        if (known != null) {
            return known;
        }
        if (head.get("scope").equals("drop")) {
            return byHead(rest.split(" "));
        }
        String country = null;
        for (int i = 1; i < words.length && country == null; i++) {
            country = States.nationality(words[i]);
        }
        return new Entry(head.get("kind"), country, country != null);
    }

    private static Map<String, Row> heads() {
        Map<String, Row> heads = new HashMap<>();
        for (Row row : Table.read(Outlets.class, "outlet-heads.tsv")) {
            if (heads.put(Normalizer.fold(row.get("word")), row) != null) {
                throw row.wrong("\"" + row.get("word") + "\" is there already");
            }
        }
        return Map.copyOf(heads);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (Token token : Segmenter.segment(name).tokens()) {
            if (token.kind() != Token.Kind.MARK) {
                key.append(key.isEmpty() ? "" : " ").append(Normalizer.fold(token.form()));
            }
        }
        return key.toString();
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        for (Row row : Table.read(Outlets.class, "outlets.tsv")) {
            String country = row.get("country");
            Entry entry = new Entry(
                    row.get("kind"),
                    country.isEmpty() ? null : country,
                    row.get("scope").equals("national"));
            entries.putIfAbsent(key(row.get("name")), entry);
            row.list("names").forEach(name -> entries.putIfAbsent(key(name), entry));
        }
        return entries;
    }

    /** The outlet with the kind and country that are known of it, where it does not say them itself. */
    public static Outlet complete(Outlet outlet) {
        Outlet known = find(outlet.name());
        return new Outlet(
                outlet.name(),
                outlet.kind() == null ? known.kind() : outlet.kind(),
                outlet.country() == null ? known.country() : outlet.country());
    }
}
