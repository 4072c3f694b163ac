package org.mahdar.reader.speech;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Plover;
import org.mahdar.minutes.PloverType;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Tells thanks in praise: "praised … Türkiye, with its support for Syria", said by a Syrian. By {@code gifts.tsv}. */
final class Thanks {

    /** How many tokens after the noun the speaker's state may stand. */
    private static final int REACH = 4;

    private static final Set<String> GIFTS = load();

    private Thanks() {}

    private static Set<String> load() {
        Set<String> nouns = new HashSet<>();
        for (Row row : Table.read(Thanks.class, "gifts.tsv")) {
            nouns.add(Normalizer.fold(row.get("noun")));
        }
        return Set.copyOf(nouns);
    }

    /** The thanks that lie in {@code praise}, or null. */
    static @Nullable Stand in(Stand praise, Words words, Names names) {
        String country = praise.holder().isAnonymous()
                ? null
                : names.entities().get(praise.holder().entity()).country();
        if (country == null) {
            return null;
        }
        int giver = -1;
        for (int i = praise.first(); i < praise.last(); i++) {
            Mention mention = names.at(i);
            if (mention != null && names.entity(mention).type() == EntityType.STATE) {
                giver = names.entity(mention).id();
            }
            Word word = words.get(i);
            boolean gift = !word.pronoun().isEmpty() && GIFTS.contains(word.stem());
            if (gift && giver >= 0 && isForOwnState(i + 1, praise.last(), country, words, names)) {
                return new Stand(
                        praise.sentence(),
                        praise.trigger(),
                        praise.holder(),
                        Stance.THANK,
                        giver,
                        i,
                        praise.last(),
                        words.spanWithoutClitics(i, praise.last()),
                        new Plover(PloverType.SUPPORT, null),
                        "gifts.tsv");
            }
        }
        return null;
    }

    private static boolean isForOwnState(int from, int limit, String country, Words words, Names names) {
        for (int i = from; i < limit && i < from + REACH; i++) {
            Mention mention = names.at(i);
            if (mention != null && words.get(i).preposition().equals("ل")) {
                Entity entity = names.entity(mention);
                return entity.type() == EntityType.STATE && country.equals(entity.country());
            }
        }
        return false;
    }
}
