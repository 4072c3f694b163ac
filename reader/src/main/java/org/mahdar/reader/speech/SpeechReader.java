package org.mahdar.reader.speech;

import java.util.List;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** Reads what was said, which stands were taken, and who the report has its facts from. Thread-safe. */
public final class SpeechReader {

    private SpeechReader() {}

    /** The speech of a report. Takes time linear in its length. */
    public static Speech read(Words words, Times times, Names names, Frames frames) {
        Quotes quotes = new Quotes(words.text());
        Voices voices = new Voices(words, times, names);
        Frames clauses = Overlooked.added(words, times, names, frames);
        Speakers speakers =
                new Speakers(words, names, clauses, voices, new Subjects(words, times, names, clauses, voices, quotes));
        Openings openings = new Openings(words, times, names, clauses, quotes);
        Contents contents = new Contents(words, names, clauses, quotes);
        List<Utterance> utterances =
                new UtteranceReader(words, names, clauses, quotes, voices, speakers, openings, contents).read();
        List<Stand> stands =
                new StandReader(words, names, clauses, voices, speakers, openings, contents, utterances).read();
        List<Attribution> attributions =
                new AttributionReader(words, names, clauses, voices, speakers, utterances, stands).read();
        return new Speech(utterances, stands, attributions);
    }
}
