package org.mahdar.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication as files and pages write them. */
final class PublishedDate {

    /** A day, perhaps followed by a time of day: {@code 2025-10-12}, {@code 2025/10/12 09:30}, {@code 2025-10-12T09:30+03:00}. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].{0,40})?");

    private PublishedDate() {}

    /** The day {@code written} means, as its own time zone has it; empty if it is no date. */
    static Optional<LocalDate> of(String written) {
        String stripped = written.strip();
        try {
            Matcher day = DAY.matcher(stripped);
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            }
            return Optional.of(ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @throws Refusal if {@code written} is no date */
    static LocalDate require(String written) throws Refusal {
        return of(written)
                .orElseThrow(() -> new Refusal(
                        "published is no date: " + Excerpt.of(written), "write it as 2025-10-12 or leave it out"));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
