package org.mahdar.lab.bench;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.Report;
import org.mahdar.reader.frames.FrameParser;
import org.mahdar.reader.frames.Frames;
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

/** A report and what the earlier rooms make of it, ready for the later ones. */
record Stage(Report report, Text text, Words words, Times times, Names names, Frames frames, Speech speech) {

    static Stage of(Report report) {
        Text text = Segmenter.segment(report.text());
        Words words = Morphology.analyse(text);
        Times times = TimeTagger.read(words, report.published());
        Names names = NameReader.read(words, outlet(report));
        Frames frames = FrameParser.parse(words, times, names);
        return new Stage(report, text, words, times, names, frames, SpeechReader.read(words, times, names, frames));
    }

    /** The outlet of {@code report} as the reader's table has it. */
    static @Nullable Outlet outlet(Report report) {
        Outlet outlet = report.outlet();
        Outlet known = outlet == null ? null : Outlets.find(outlet.name());
        return known == null ? outlet : known;
    }
}
