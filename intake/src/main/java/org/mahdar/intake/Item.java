package org.mahdar.intake;

import org.mahdar.minutes.Report;

/** What an input holds at one place: a report, or something that is none. */
public sealed interface Item {

    /** Where it stands. */
    Origin origin();

    /** A report that was read. */
    record Read(Report report, Origin origin) implements Item {}

    /**
     * Something that could not be read.
     *
     * @param problem what is wrong, a sentence without a full stop
     * @param remedy what one can do about it, likewise
     */
    record Unreadable(Origin origin, String problem, String remedy) implements Item {

        /** The whole message, {@code news.jsonl:7: the line is no JSON object: …; mend or remove the line}. */
        public String message() {
            return origin + ": " + problem + "; " + remedy;
        }
    }
}
