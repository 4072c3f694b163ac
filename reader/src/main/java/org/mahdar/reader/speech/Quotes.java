package org.mahdar.reader.speech;

import java.util.Arrays;
import org.mahdar.reader.text.Quotation;
import org.mahdar.reader.text.Text;

/** Where the quotations of a text open and close, by token. */
final class Quotes {

    private final int[] closeOf;

    Quotes(Text text) {
        closeOf = new int[text.tokens().size()];
        Arrays.fill(closeOf, -1);
        for (Quotation quotation : text.quotations()) {
            closeOf[quotation.open()] = quotation.close();
        }
    }

    /** The closing mark of the quotation that opens at {@code index}, or -1. */
    int closeOf(int index) {
        return index < closeOf.length ? closeOf[index] : -1;
    }
}
