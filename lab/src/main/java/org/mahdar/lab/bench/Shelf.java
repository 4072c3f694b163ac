package org.mahdar.lab.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mahdar.intake.Defaults;
import org.mahdar.intake.Intake;
import org.mahdar.intake.Item;
import org.mahdar.minutes.Report;

/** The articles a benchmark reads. */
final class Shelf {

    private Shelf() {}

    /**
     * At most {@code count} reports of {@code articles}, evenly over all of them, so that every outlet and section is among them.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<Report> take(String articles, int count) {
        List<Report> all = new ArrayList<>();
        try (Stream<Item> items = new Intake(Defaults.NONE).items(List.of(articles), InputStream.nullInputStream())) {
            items.forEach(item -> {
                if (item instanceof Item.Read read) {
                    all.add(read.report());
                }
            });
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(articles + " holds no reports");
        }
        int size = Math.min(count, all.size());
        List<Report> some = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            some.add(all.get((int) ((long) i * all.size() / size)));
        }
        return some;
    }
}
