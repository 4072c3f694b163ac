package org.mahdar.lab.score;

import java.util.List;
import org.mahdar.minutes.Finding;
import org.mahdar.minutes.Span;

/** Findings: the kind, with words that meet. */
final class FindingLayer {

    private static final String LAYER = "findings";

    private FindingLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Finding> findings = output.minutes().findings();
        Alignment<Gold.Finding, Finding> alignment = Alignment.of(
                gold.findings(),
                findings,
                (one, other) -> other.kind().code().equals(one.kind())
                                && Wording.meets(gold.text(), one.text(), other.evidence())
                        ? 1
                        : 0);
        alignment.missed().forEach(one -> tally.missed(LAYER, one.kind() + ": " + one.text()));
        alignment.invented().forEach(one -> tally.invented(LAYER, describe(one)));
        tally.measure(
                LAYER,
                alignment.pairs().size(),
                findings.size(),
                gold.findings().size());
    }

    private static String describe(Finding finding) {
        List<String> words = finding.evidence().stream().map(Span::exact).toList();
        return finding.kind().code() + ": " + String.join(" | ", words);
    }
}
