package org.mahdar.lab.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much heap this process uses, in MiB. */
final class Heap {

    private static final int MIB = 1 << 20;

    private Heap() {}

    /** After garbage collection. */
    static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    static void resetPeak() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most since the peak was reset, garbage included: at most what {@code -Xmx} allows. */
    static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
