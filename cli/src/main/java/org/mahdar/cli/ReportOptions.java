package org.mahdar.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.intake.Defaults;
import org.mahdar.minutes.Outlet;
import picocli.CommandLine.Option;

/** The options that say of a report what it does not say itself. */
final class ReportOptions {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication (2025-10-12) of reports that do not say it themselves: relative times are counted from it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description =
                    "Who published the reports that do not say it themselves; known outlets give country and kind.")
    private @Nullable String outlet;

    Defaults defaults() {
        return new Defaults(
                published, outlet == null || outlet.isBlank() ? null : new Outlet(outlet.strip(), null, null));
    }
}
