package org.mahdar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void neverHasMoreUnderWayThanTheWindowHolds() {
        assertThat(mostUnderWay(1, 1000, 2)).isLessThanOrEqualTo(8);
        assertThat(mostUnderWay(600, 1000, 2)).isLessThanOrEqualTo(2);
        assertThat(mostUnderWay(5000, 1000, 2)).isLessThanOrEqualTo(1);
    }

    private static int mostUnderWay(long weight, long heaviest, int threads) {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> given = new ArrayList<>();
        OrderedWork<Integer, Integer> work = new OrderedWork<>(threads, heaviest, thing -> weight, thing -> thing);
        work.run(IntStream.range(0, 100).peek(thing -> taken.incrementAndGet()).iterator(), thing -> {
            most.accumulateAndGet(taken.get() - given.size(), Math::max);
            return given.add(thing);
        });
        assertThat(given).isEqualTo(IntStream.range(0, 100).boxed().toList());
        // The iterator has always seen one thing more than it has handed out.
        return most.get() - 1;
    }
}
