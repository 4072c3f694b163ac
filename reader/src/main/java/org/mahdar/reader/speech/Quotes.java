package org.mahdar.reader.speech;

import java.util.Arrays;
import org.mahdar.reader.text.Quotation;
import org.mahdar.reader.text.Text;

/** Where the quotations of a text open and close, by token. */
final class Quotes {

    private final int[] closeOf;
    private final int[] openOf;

    Quotes(Text text) {
        closeOf = new int[text.tokens().size()];
        Arrays.fill(closeOf, -1);
        openOf = new int[closeOf.length];
        Arrays.fill(openOf, -1);
        for (Quotation quotation : text.quotations()) {
            closeOf[quotation.open()] = quotation.close();
            openOf[quotation.close()] = quotation.open();
        }
    }

    /** The opening mark of the quotation that closes at {@code index}, or -1. */
    int openOf(int index) {
        return openOf[index];
    }

    /** The closing mark of the quotation that opens at {@code index}, or -1. */
    int closeOf(int index) {
        return index < closeOf.length ? closeOf[index] : -1;
    }
}
