package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.minutes.Source;

/** Sources: name and kind; over those of the right name the channel. */
final class SourceLayer {

    private static final String LAYER = "sources";

    private SourceLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Source> sources = output.minutes().sources();
        Alignment<Gold.Source, Source> alignment = Alignment.of(
                gold.sources(),
                sources,
                (one, other) -> !output.named(other).is(one.name()) ? 0 : sameKind(one, other) ? 2 : 1);
        int right = 0;
        int channels = 0;
        for (Pair<Gold.Source, Source> pair : alignment.pairs()) {
            boolean kind = sameKind(pair.gold(), pair.output());
            boolean channel = Objects.equals(pair.gold().channel(), channel(pair.output()));
            right += kind ? 1 : 0;
            channels += channel ? 1 : 0;
            List<String> fields = new ArrayList<>();
            if (!kind) {
                fields.add("kind");
            }
            if (!channel) {
                fields.add("channel");
            }
            if (!fields.isEmpty()) {
                tally.wrong(LAYER, fields, describe(pair.gold()), describe(pair.output()));
            }
        }
        alignment.missed().forEach(one -> tally.missed(LAYER, describe(one)));
        alignment.invented().forEach(one -> tally.invented(LAYER, describe(one)));
        int pairs = alignment.pairs().size();
        tally.measure(LAYER, right, sources.size(), gold.sources().size());
        tally.measure("sources by name", pairs, sources.size(), gold.sources().size());
        tally.measure("channels (same name)", channels, pairs, pairs);
    }

    private static boolean sameKind(Gold.Source gold, Source source) {
        return source.kind().code().equals(gold.kind());
    }

    private static @Nullable String channel(Source source) {
        return source.channel() == null ? null : source.channel().code();
    }

    private static String describe(Gold.Source source) {
        return source.name() + ", " + source.kind() + ", " + source.channel();
    }

    private static String describe(Source source) {
        return source.name() + ", " + source.kind().code() + ", " + channel(source);
    }
}
