package org.mahdar.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mahdar.minutes.MinutesJson;
import org.mahdar.minutes.Report;
import org.mahdar.reader.Reader;

/** What must hold on real news; left out where there is none beside the repository. */
class NewsTest {

    private static List<Report> reports(int count) {
        Path root = Path.of(System.getProperty("mahdar.root", ".."));
        @Nullable String given = System.getenv("MAHDAR_SHARED");
        Path articles = (given == null ? root.resolve("../shared") : Path.of(given)).resolve("data/ant");
        assumeTrue(Files.isDirectory(articles), articles + " is not there, so it is left out");
        return Shelf.take(articles.toString(), count);
    }

    @Test
    void articles_are_read_without_an_exception() {
        ReadThrough readThrough = new ReadThrough();

        reports(1500).forEach(readThrough::read);

        assertThat(readThrough.failures()).isEmpty();
    }

    @Test
    void two_threads_write_the_bytes_that_one_writes() throws InterruptedException, ExecutionException {
        List<Report> reports = reports(150);
        List<String> alone = reports.stream()
                .map(report -> MinutesJson.line(Reader.read(report)))
                .toList();

        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> together = reports.stream()
                    .map(report -> pool.submit(() -> MinutesJson.line(Reader.read(report))))
                    .toList();
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            pool.shutdown();
        }
    }
}
