package org.mahdar.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;

/** Makes a report of a draft, if its text is one: there, not too long, Arabic. Immutable. */
final class Admission {

    private final Defaults defaults;
    private final Limits limits;

    Admission(Defaults defaults, Limits limits) {
        this.defaults = defaults;
        this.limits = limits;
    }

    /**
     * The report of {@code draft}; {@code name} is its id if it has none.
     *
     * @throws Refusal if the text is missing, too long or not Arabic
     */
    Report admit(Draft draft, String name) throws Refusal {
        String text = draft.text();
        if (text == null || text.isBlank()) {
            throw new Refusal("the report has no text", "give it a text");
        }
        if (text.length() > limits.reportCharacters()) {
            throw new Refusal(
                    "the text is longer than " + limits.reportCharacters() + " characters",
                    "cut it into single reports");
        }
        Script.requireArabic(text);
        LocalDate published = draft.published() != null ? draft.published() : defaults.published();
        String id = optional(draft.id());
        return new Report(
                id == null ? Surrogates.whole(name) : id,
                optional(draft.url()),
                optional(draft.title()),
                outlet(optional(draft.outlet())),
                published,
                published == null ? null : draft.published() != null ? PublishedFrom.METADATA : PublishedFrom.GIVEN,
                Surrogates.whole(text));
    }

    private @Nullable Outlet outlet(@Nullable String name) {
        return name == null ? defaults.outlet() : new Outlet(name, null, null);
    }

    private static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : Surrogates.whole(value.strip());
    }
}
