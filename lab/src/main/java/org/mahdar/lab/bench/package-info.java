/**
 * Measures speed and memory: {@link org.mahdar.lab.bench.Throughput} the whole reader on many articles,
 * {@link org.mahdar.lab.bench.RoomBenchmark} its rooms one by one (JMH). {@code docs/benchmarks.md} has the commands and figures.
 */
@NullMarked
package org.mahdar.lab.bench;

import org.jspecify.annotations.NullMarked;
