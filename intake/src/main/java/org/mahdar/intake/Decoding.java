package org.mahdar.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text and guesses nothing: a byte order mark, strict UTF-8, a declared character set, UTF-16 by its look,
 * and the Arabic eight-bit sets where the bytes make Arabic words in them. Thread-safe.
 */
final class Decoding {

    private static final List<String> ARABIC_SETS = List.of("windows-1256", "ISO-8859-6");
    private static final int SAMPLE = 1 << 16;

    private Decoding() {}

    /**
     * The text of {@code bytes}.
     *
     * @param declared the character set the document itself names, tried where the bytes are no UTF-8
     * @throws Refusal naming the line of the first byte that cannot be read
     */
    static String decode(byte[] bytes, Optional<Charset> declared) throws Refusal {
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return strict(bytes, bomLength(bytes), wide.get())
                    .orElseThrow(() -> new Refusal("it is broken UTF-16", "save it as UTF-8"));
        }
        int start = hasUtf8Bom(bytes) ? 3 : 0;
        Utf8 utf8 = Utf8.scan(bytes);
        if (utf8.isValid()) {
            return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        }
        if (utf8.isMeant()) {
            throw new Refusal(
                    lineOf(bytes, utf8.firstBad()),
                    "it is broken UTF-8 at byte " + (utf8.firstBad() + 1),
                    "save it again as UTF-8");
        }
        if (declared.isPresent()) {
            Optional<String> text = strict(bytes, 0, declared.get());
            if (text.isPresent() && isArabic(text.get())) {
                return text.get();
            }
        }
        return eightBit(bytes)
                .orElseThrow(() -> new Refusal(
                        lineOf(bytes, utf8.firstBad()),
                        "it is neither UTF-8 nor Arabic in windows-1256, from byte " + (utf8.firstBad() + 1),
                        "save it as UTF-8"));
    }

    /** The UTF-16 that {@code bytes} are in by their byte order mark, or by every other byte being that of Arabic or ASCII. */
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += isHighByte(bytes[2 * i]) ? 1 : 0;
            odd += isHighByte(bytes[2 * i + 1]) ? 1 : 0;
        }
        if (pairs >= 8 && odd > 0.9 * pairs && even < 0.1 * pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (pairs >= 8 && even > 0.9 * pairs && odd < 0.1 * pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean isHighByte(byte b) {
        return b == 0 || b == 6;
    }

    private static int bomLength(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) ? 2 : 0;
    }

    static boolean hasUtf8Bom(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Optional<String> eightBit(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detectAll();
        if (matches.length == 0 || !ARABIC_SETS.contains(matches[0].getName())) {
            return Optional.empty();
        }
        return strict(bytes, 0, Charset.forName(matches[0].getName())).filter(Decoding::isArabic);
    }

    /** Whether nearly all letters beyond ASCII are Arabic and nothing beyond ASCII is a control character. */
    private static boolean isArabic(String text) {
        int arabic = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                arabic += Script.isArabic(c) ? 1 : 0;
                other += !Script.isArabic(c) && (Character.isLetter(c) || Character.isISOControl(c)) ? 1 : 0;
            }
        }
        return arabic > 0 && other <= 0.05 * arabic;
    }

    private static Optional<String> strict(byte[] bytes, int start, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
