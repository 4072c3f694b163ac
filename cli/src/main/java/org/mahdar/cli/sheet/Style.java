package org.mahdar.cli.sheet;

/** How a piece of a sheet looks on a terminal with colours (ECMA-48 "select graphic rendition"). */
enum Style {
    PLAIN(""),
    TITLE("1"),
    HEADING("1;34"),
    NAME("1"),
    WARNING("33"),
    FAINT("2");

    private final String parameters;

    Style(String parameters) {
        this.parameters = parameters;
    }

    String on() {
        return parameters.isEmpty() ? "" : "\u001b[" + parameters + "m";
    }

    String off() {
        return parameters.isEmpty() ? "" : "\u001b[0m";
    }
}
