package org.mahdar.cli.sheet;

import java.util.Locale;

/** The languages a sheet's labels come in. */
public enum Language {
    AR("ar", true, "،", "؛"),
    EN("en", false, ",", ";"),
    TR("tr", false, ",", ";");

    private final String tag;
    private final boolean rightToLeft;
    private final String comma;
    private final String semicolon;

    Language(String tag, boolean rightToLeft, String comma, String semicolon) {
        this.tag = tag;
        this.rightToLeft = rightToLeft;
        this.comma = comma;
        this.semicolon = semicolon;
    }

    /** The BCP 47 tag, {@code ar}, {@code en} or {@code tr}. */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** Between parts of one thing, with the space after it. */
    String comma() {
        return comma + " ";
    }

    /** Between things, with the space after it. */
    String semicolon() {
        return semicolon + " ";
    }
}
