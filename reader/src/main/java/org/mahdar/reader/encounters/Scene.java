package org.mahdar.reader.encounters;

import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** All that earlier rooms found in a report, handed about inside this room. */
record Scene(Words words, Times times, Names names, Frames frames, Speech speech, Clause clause) {

    Scene(Words words, Times times, Names names, Frames frames, Speech speech) {
        this(words, times, names, frames, speech, new Clause(words, times, names));
    }
}
