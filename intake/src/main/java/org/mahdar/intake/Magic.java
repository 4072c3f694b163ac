package org.mahdar.intake;

/** Binary files, told by their first bytes. */
final class Magic {

    private enum Known {
        PDF("%PDF", "a PDF file"),
        ZIP("PK\u0003\u0004", "a ZIP archive or an office document"),
        PNG("\u0089PNG", "a picture"),
        JPEG("\u00FF\u00D8\u00FF", "a picture"),
        GIF("GIF8", "a picture"),
        OFFICE("\u00D0\u00CF\u0011\u00E0", "an office document"),
        GZIP("\u001F\u008B", "a file packed twice"),
        ZSTD("(\u00B5/\u00FD", "a file packed with zstd"),
        XZ("\u00FD7zXZ", "a file packed with xz"),
        BZIP2("BZh", "a file packed with bzip2"),
        WARC("WARC/", "a web archive"),
        SQLITE("SQLite format 3", "a database"),
        ELF("\u007FELF", "a program");

        private final String start;
        private final String what;

        /** {@code start} has one character for each byte. */
        Known(String start, String what) {
            this.start = start;
            this.what = what;
        }

        boolean starts(byte[] head) {
            if (head.length < start.length()) {
                return false;
            }
            for (int i = 0; i < start.length(); i++) {
                if ((head[i] & 0xFF) != start.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Magic() {}

    static boolean isGzip(byte[] head) {
        return Known.GZIP.starts(head);
    }

    static void refuse(byte[] head) throws Refusal {
        for (Known known : Known.values()) {
            if (known.starts(head)) {
                throw new Refusal(
                        "it is " + known.what, "give text, HTML, JSON Lines, or one of them packed with gzip");
            }
        }
    }

    /** Refuses bytes that hold control characters as no text does. */
    static void refuseControls(byte[] head) throws Refusal {
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                throw binary();
            }
            controls += b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        if (controls > head.length / 50) {
            throw binary();
        }
    }

    private static Refusal binary() {
        return new Refusal("it is binary, no text", "give text, HTML, JSON Lines, or one of them packed with gzip");
    }
}
