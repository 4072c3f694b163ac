package org.mahdar.reader.findings;

import org.mahdar.minutes.FindingKind;

/** Something to warn of: the tokens from {@code first} to before {@code last} show it. */
public record Warning(FindingKind kind, String message, int first, int last, String rule) {}
