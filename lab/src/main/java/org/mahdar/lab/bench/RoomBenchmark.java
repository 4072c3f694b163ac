package org.mahdar.lab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.mahdar.minutes.Minutes;
import org.mahdar.reader.Reader;
import org.mahdar.reader.encounters.EncounterReader;
import org.mahdar.reader.findings.FindingReader;
import org.mahdar.reader.frames.FrameParser;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.instruments.InstrumentReader;
import org.mahdar.reader.names.NameReader;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.SpeechReader;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Text;
import org.mahdar.reader.time.TimeTagger;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rooms one by one, in microseconds a report: each is given what the earlier rooms made of a report. {@code articles} is a file or
 * directory of articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RoomBenchmark {

    private static final int REPORTS = 500;

    /** Where the articles are; by default the repository's samples, from its root. */
    @Param("samples")
    public String articles = "samples";

    private final List<Stage> stages = new ArrayList<>();
    private int next;

    /** Reads the articles once, so that every room's input lies ready. */
    @Setup
    public void prepare() {
        stages.clear();
        Shelf.take(articles, REPORTS).forEach(report -> stages.add(Stage.of(report)));
    }

    private <T> T onNext(Function<Stage, T> room) {
        next = next + 1 < stages.size() ? next + 1 : 0;
        return room.apply(stages.get(next));
    }

    /** Tokens, sentences, quotations. */
    @Benchmark
    public Text text() {
        return onNext(stage -> Segmenter.segment(stage.report().text()));
    }

    /** Words with their readings. */
    @Benchmark
    public Words words() {
        return onNext(stage -> Morphology.analyse(stage.text()));
    }

    /** Times. */
    @Benchmark
    public Times time() {
        return onNext(stage -> TimeTagger.read(stage.words(), stage.report().published()));
    }

    /** Names. */
    @Benchmark
    public Names names() {
        return onNext(stage -> NameReader.read(stage.words(), Stage.outlet(stage.report())));
    }

    /** Frames. */
    @Benchmark
    public Frames frames() {
        return onNext(stage -> FrameParser.parse(stage.words(), stage.times(), stage.names()));
    }

    /** Statements and positions. */
    @Benchmark
    public Speech speech() {
        return onNext(stage -> SpeechReader.read(stage.words(), stage.times(), stage.names(), stage.frames()));
    }

    /** Instruments. */
    @Benchmark
    public List<?> instruments() {
        return onNext(stage -> InstrumentReader.read(stage.words(), stage.times(), stage.names(), stage.frames()));
    }

    /** Encounters. */
    @Benchmark
    public List<?> encounters() {
        return onNext(stage -> EncounterReader.read(
                stage.words(),
                stage.times(),
                stage.names(),
                stage.frames(),
                stage.speech(),
                stage.report().published()));
    }

    /** Findings. */
    @Benchmark
    public List<?> findings() {
        return onNext(stage -> FindingReader.read(stage.words(), stage.times(), stage.names(), stage.speech()));
    }

    /** The whole reader. */
    @Benchmark
    public Minutes reader() {
        return onNext(stage -> Reader.read(stage.report()));
    }
}
