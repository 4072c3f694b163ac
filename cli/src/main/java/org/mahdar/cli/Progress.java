package org.mahdar.cli;

/** Shows how far the work is. */
interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = new Progress() {

        @Override
        public void read(long bytes) {}

        @Override
        public void step() {}

        @Override
        public void above(Runnable message) {
            message.run();
        }

        @Override
        public void close() {}
    };

    /** So many more bytes of the input have been read. */
    void read(long bytes);

    /** One more report is done. */
    void step();

    /** Prints a message to standard error without tearing the line that shows the progress. */
    void above(Runnable message);

    @Override
    void close();
}
