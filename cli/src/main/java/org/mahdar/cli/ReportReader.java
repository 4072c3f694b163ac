package org.mahdar.cli;

import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Report;
import org.mahdar.reader.Explained;
import org.mahdar.reader.Reader;

/** The reader as the command sees it. Thread-safe. */
interface ReportReader {

    Minutes read(Report report);

    Explained explain(Report report);

    /** Mahdar's own reader; its lexicons are loaded when it is first used. */
    ReportReader MAHDAR = new ReportReader() {

        @Override
        public Minutes read(Report report) {
            return Reader.read(report);
        }

        @Override
        public Explained explain(Report report) {
            return Reader.explain(report);
        }
    };
}
