package org.mahdar.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A line on standard error: how much is read, the time left, reports and their rate. */
final class ProgressLine implements Progress {

    private static final long MEBIBYTE = 1 << 20;
    private static final int UPDATE_MILLIS = 250;
    private static final double NANOS = 1e9;

    private final Line line;
    private final ProgressBar bar;
    private final long start = System.nanoTime();
    private long reports;
    private long read;

    /** A line for {@code bytes} to read, or {@link Workload#UNKNOWN}. */
    ProgressLine(long bytes, Terminal terminal) {
        this.line = new Line(terminal);
        this.bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(bytes)
                .setUnit(" MB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(line)
                .build();
    }

    @Override
    public void read(long bytes) {
        read += bytes;
    }

    @Override
    public void step() {
        reports++;
        double seconds = (System.nanoTime() - start) / NANOS;
        bar.stepTo(read);
        bar.setExtraMessage(String.format(Locale.ROOT, " %d reports, %.0f/s", reports, reports / seconds));
    }

    @Override
    public void above(Runnable message) {
        line.above(message);
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Writes the bar over itself; messages go above it. */
    private static final class Line implements ProgressBarConsumer {

        private final Terminal terminal;
        private String shown = "";

        Line(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public int getMaxRenderedLength() {
            return terminal.columns() - 1;
        }

        @Override
        public synchronized void accept(String bar) {
            shown = bar;
            show();
        }

        synchronized void above(Runnable message) {
            terminal.err().print("\r" + " ".repeat(shown.length()) + "\r");
            message.run();
            show();
        }

        private void show() {
            terminal.err().print("\r" + shown);
            terminal.err().flush();
        }

        @Override
        public synchronized void close() {
            terminal.err().println();
        }
    }
}
