package org.mahdar.cli;

/** The exit codes of the command. */
final class Exit {

    /** All went well. */
    static final int OK = 0;

    /** Some reports could not be read; the others were. */
    static final int UNREADABLE = 1;

    /** The command line makes no sense. */
    static final int USAGE = 2;

    /** The output could not be written, or something unforeseen happened. */
    static final int FAILED = 3;

    private Exit() {}
}
