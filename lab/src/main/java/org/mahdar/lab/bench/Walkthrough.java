package org.mahdar.lab.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.Report;
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

/**
 * Walks reports through the reader with a clock at every door. The clock is the processor time of the thread, so that
 * whatever else the machine does is not counted. Not thread-safe.
 */
final class Walkthrough {

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Map<Room, Long> nanos = new EnumMap<>(Room.class);
    private long last;
    private long whole;
    private long tokens;
    private long items;

    /** Reads {@code report} twice: room by room with the clock, and as a whole. */
    void read(Report report) {
        last = clock.getCurrentThreadCpuTime();
        @Nullable Outlet outlet = Stage.outlet(report);
        Text text = Segmenter.segment(report.text());
        done(Room.TEXT);
        Words words = Morphology.analyse(text);
        done(Room.WORDS);
        Times times = TimeTagger.read(words, report.published());
        done(Room.TIME);
        Names names = NameReader.read(words, outlet);
        done(Room.NAMES);
        Frames frames = FrameParser.parse(words, times, names);
        done(Room.FRAMES);
        Speech speech = SpeechReader.read(words, times, names, frames);
        done(Room.SPEECH);
        items += InstrumentReader.read(words, times, names, frames).size();
        done(Room.INSTRUMENTS);
        items += EncounterReader.read(words, times, names, frames, speech, report.published())
                .size();
        done(Room.ENCOUNTERS);
        items += FindingReader.read(words, times, names, speech).size();
        done(Room.FINDINGS);
        items += Reader.read(report).encounters().size();
        whole += clock.getCurrentThreadCpuTime() - last;
        tokens += text.tokens().size();
    }

    private void done(Room room) {
        long now = clock.getCurrentThreadCpuTime();
        nanos.merge(room, now - last, Long::sum);
        last = now;
    }

    /** Nanoseconds of processor time spent in {@code room} so far. */
    long nanos(Room room) {
        return nanos.getOrDefault(room, 0L);
    }

    /** Nanoseconds of processor time the whole reader has spent so far. */
    long whole() {
        return whole;
    }

    /** Tokens of the reports read so far. */
    long tokens() {
        return tokens;
    }

    /** Items found so far, so that no work can be left out as unused. */
    long items() {
        return items;
    }
}
