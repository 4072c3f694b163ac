package org.mahdar.reader;

import java.util.List;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.Report;
import org.mahdar.reader.encounters.EncounterReader;
import org.mahdar.reader.encounters.Meeting;
import org.mahdar.reader.findings.FindingReader;
import org.mahdar.reader.findings.Warning;
import org.mahdar.reader.frames.FrameParser;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.instruments.InstrumentReader;
import org.mahdar.reader.instruments.Paper;
import org.mahdar.reader.names.NameReader;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.names.Outlets;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.speech.SpeechReader;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Text;
import org.mahdar.reader.time.TimeTagger;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Words;

/**
 * Reads a report and takes its minutes. This is the whole way a report walks: text, words, time, names, frames, speech,
 * instruments, encounters, findings, minutes. Thread-safe; the same report always gives the same minutes.
 */
public final class Reader {

    private Reader() {}

    /** The minutes of {@code report}. */
    public static Minutes read(Report report) {
        return explain(report).minutes();
    }

    /** The minutes of {@code report}, and why each item is in them. */
    public static Explained explain(Report report) {
        Outlet outlet = report.outlet() == null ? null : Outlets.complete(report.outlet());

        Text text = Segmenter.segment(report.text());
        Words words = Morphology.analyse(text);
        Times times = TimeTagger.read(words, report.published());
        Names names = NameReader.read(words, outlet);
        Frames frames = FrameParser.parse(words, times, names);
        Speech speech = SpeechReader.read(words, times, names, frames);
        List<Paper> papers = InstrumentReader.read(words, times, names, frames);
        List<Meeting> meetings = EncounterReader.read(words, times, names, frames, speech, report.published());
        List<Warning> warnings = FindingReader.read(words, times, names, speech);

        return new MinuteTaker(report, outlet, words, times, names).take(meetings, speech, papers, warnings);
    }
}
