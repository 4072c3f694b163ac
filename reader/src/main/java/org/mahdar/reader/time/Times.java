package org.mahdar.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Times(List<TimeMention> mentions) {
    public @Nullable TimeMention at(int i) {
        for (TimeMention m : mentions) if (m.first() <= i && i < m.last()) return m;
        return null;
    }
}
