package org.mahdar.lab.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.mahdar.minutes.Report;
import org.mahdar.reader.Reader;

/**
 * Prints how many reports and tokens the reader reads a second on one thread and on two, how much heap it takes, and where the time goes.
 * Arguments: a file or directory of articles, and how many of them to read (5,000 if not said).
 */
public final class Throughput {

    private static final int WARM_UP = 1500;
    private static final int ROUNDS = 3;

    private final List<Report> reports;
    private final PrintStream out;

    private Throughput(List<Report> reports, PrintStream out) {
        this.reports = reports;
        this.out = out;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        if (arguments.length == 0) {
            System.err.println("Throughput ARTICLES [COUNT]: ARTICLES is a file or directory of articles");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
        out.printf(
                "%s %s, %d processors%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        run(arguments[0], count, out);
    }

    static void run(String articles, int count, PrintStream out) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Reader.read(new Report("first", null, null, null, null, null, "\u0627"));
        out.printf(
                Locale.ROOT,
                "first report read after %.0f ms; heap with the reader loaded %d MiB%n",
                (System.nanoTime() - start) / 1e6,
                Heap.live());
        List<Report> reports = Shelf.take(articles, count);
        long characters =
                reports.stream().mapToLong(report -> report.text().length()).sum();
        out.printf(
                "%,d reports, %,d characters, which take up heap themselves: %d MiB in all%n",
                reports.size(), characters, Heap.live());
        new Throughput(reports, out).run();
    }

    private void run() throws InterruptedException, ExecutionException {
        Walkthrough warmUp = new Walkthrough();
        reports.subList(0, Math.min(WARM_UP, reports.size())).forEach(warmUp::read);
        List<Walkthrough> walks = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Walkthrough walk = new Walkthrough();
            reports.forEach(walk::read);
            walks.add(walk);
        }
        long tokens = walks.get(0).tokens();
        for (int threads = 1; threads <= 2; threads++) {
            Heap.resetPeak();
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, seconds(threads));
            }
            out.printf(
                    Locale.ROOT,
                    "%d thread%s: %,.0f reports/s, %,.0f tokens/s (best of %d), peak heap %d MiB%n",
                    threads,
                    threads == 1 ? "" : "s",
                    reports.size() / best,
                    tokens / best,
                    ROUNDS,
                    Heap.peak());
        }
        printRooms(walks, tokens);
        out.printf(
                "heap after garbage collection %d MiB (%d items)%n",
                Heap.live(), walks.get(0).items());
    }

    /** The best round of each room; what the whole reader takes beyond its rooms goes into the minutes. */
    private void printRooms(List<Walkthrough> walks, long tokens) {
        long whole = walks.stream().mapToLong(Walkthrough::whole).min().orElse(0);
        long left = whole;
        out.println("processor time of one thread:\nroom          µs/report   share      tokens/s");
        for (Room room : Room.values()) {
            long nanos =
                    walks.stream().mapToLong(walk -> walk.nanos(room)).min().orElse(0);
            left -= nanos;
            printRoom(room.label(), nanos, whole, tokens);
        }
        printRoom("minutes", Math.max(0, left), whole, tokens);
        printRoom("all", whole, whole, tokens);
    }

    private void printRoom(String room, long nanos, long whole, long tokens) {
        out.printf(
                Locale.ROOT,
                "%-12s %10.1f %6.1f %% %,13.0f%n",
                room,
                nanos / 1e3 / reports.size(),
                100.0 * nanos / whole,
                tokens * 1e9 / Math.max(1, nanos));
    }

    private double seconds(int threads) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(next)));
            }
            for (Future<Integer> worker : workers) {
                worker.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    private int work(AtomicInteger next) {
        int items = 0;
        for (int i = next.getAndIncrement(); i < reports.size(); i = next.getAndIncrement()) {
            items += Reader.read(reports.get(i)).times().size();
        }
        return items;
    }
}
