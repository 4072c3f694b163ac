package org.mahdar.cli;

import java.util.function.Function;
import org.mahdar.intake.Item;
import org.mahdar.minutes.Minutes;

/** Reads one item and writes its minutes. Whatever goes wrong with it is an outcome and no exception. Thread-safe. */
final class ItemReading implements Function<Item, Outcome> {

    private final ReportReader reader;
    private final Function<Minutes, String> writer;

    ItemReading(ReportReader reader, Function<Minutes, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Outcome apply(Item item) {
        if (item instanceof Item.Read read) {
            try {
                return new Outcome.Written(writer.apply(reader.read(read.report())));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return new Outcome.Failed(
                        item.origin() + ": the reader fails on this report (" + e + "); the other reports are read; "
                                + "please report it with the text, MAHDAR_DEBUG=1 shows where it fails",
                        e);
            }
        }
        return new Outcome.Failed(((Item.Unreadable) item).message(), null);
    }

    /** How much memory an item takes: the length of its text. */
    static long weight(Item item) {
        return item instanceof Item.Read read ? read.report().text().length() : 0;
    }
}
