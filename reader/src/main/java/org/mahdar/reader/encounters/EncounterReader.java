package org.mahdar.reader.encounters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/**
 * Builds encounters: finds each place that tells of one, gathers those that tell of the same, shares days and places, and
 * writes the account. Thread-safe.
 */
public final class EncounterReader {

    private EncounterReader() {}

    /** The encounters of a report, in the order in which it first tells of them. */
    public static List<Meeting> read(
            Words words, Times times, Names names, Frames frames, Speech speech, @Nullable LocalDate published) {
        Scene scene = new Scene(words, times, names, frames, speech, published);
        List<Sighting> sightings = new SightingReader(scene).read();
        List<Draft> drafts = new Gathering(scene).of(sightings);
        Sayings sayings = new Sayings(scene);
        new Occasions(scene, drafts, sayings).share();
        return new Account(scene, drafts, sayings).meetings();
    }
}
