package org.mahdar.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Does the same to many things on several threads and hands the results on in the order of the things. No more than a window of
 * them is under way at any time, bounded in number and weight, so that memory stays bounded however many there are.
 *
 * @param <I> what comes in
 * @param <O> what goes out
 */
final class OrderedWork<I, O> {

    private static final int WINDOW_PER_THREAD = 4;

    private record Task<O>(Future<O> result, long weight) {}

    private final int threads;
    private final long heaviest;
    private final ToLongFunction<I> weight;
    private final Function<I, O> work;

    /**
     * Work on {@code threads} threads.
     *
     * @param heaviest the weight of all that may be under way together, in the unit of {@code weight}
     */
    OrderedWork(int threads, long heaviest, ToLongFunction<I> weight, Function<I, O> work) {
        this.threads = threads;
        this.heaviest = heaviest;
        this.weight = weight;
        this.work = work;
    }

    /** Works through {@code things} until they end or {@code sink}, called on this thread, says that it wants no more. */
    void run(Iterator<I> things, Predicate<O> sink) {
        if (threads == 1) {
            while (things.hasNext() && sink.test(work.apply(things.next()))) {}
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::worker);
        try {
            run(things, sink, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private void run(Iterator<I> things, Predicate<O> sink, ExecutorService workers) {
        Queue<Task<O>> window = new ArrayDeque<>();
        long load = 0;
        boolean wanted = true;
        while (wanted && (things.hasNext() || !window.isEmpty())) {
            boolean full = window.size() >= threads * WINDOW_PER_THREAD || load >= heaviest;
            if (things.hasNext() && !full) {
                I thing = things.next();
                Task<O> task = new Task<>(workers.submit(() -> work.apply(thing)), weight.applyAsLong(thing));
                window.add(task);
                load += task.weight();
            } else {
                Task<O> task = window.remove();
                load -= task.weight();
                wanted = sink.test(result(task.result()));
            }
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Exit.FAILED, "interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }
}
