package org.mahdar.lab.score;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Span;

/** Whether every span is what the report has there. */
final class EvidenceLayer {

    private EvidenceLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Span> spans = spans(output.minutes()).toList();
        List<Span> wrong =
                spans.stream().filter(span -> !stands(gold.text(), span)).toList();
        wrong.forEach(span -> tally.invented("evidence", span.toString()));
        tally.fault("spans that differ from the text", wrong.size(), spans.size());
    }

    private static boolean stands(String text, Span span) {
        return span.end() <= text.length() && text.startsWith(span.exact(), span.start());
    }

    private static Stream<Span> spans(Minutes minutes) {
        return Stream.of(
                        minutes.actors().stream().flatMap(item -> item.evidence().stream()),
                        minutes.actors().stream()
                                .flatMap(item -> item.roles().stream())
                                .flatMap(role -> role.evidence().stream()),
                        minutes.places().stream().flatMap(item -> item.evidence().stream()),
                        minutes.sources().stream().flatMap(item -> item.evidence().stream()),
                        minutes.times().stream().flatMap(item -> item.evidence().stream()),
                        minutes.encounters().stream().flatMap(item -> item.evidence().stream()),
                        minutes.encounters().stream()
                                .map(item -> item.framing())
                                .filter(Objects::nonNull),
                        minutes.encounters().stream()
                                .flatMap(item -> item.topics().stream())
                                .flatMap(topic -> topic.evidence().stream()),
                        minutes.statements().stream().flatMap(item -> item.evidence().stream()),
                        minutes.statements().stream().map(item -> item.content()),
                        minutes.positions().stream().flatMap(item -> item.evidence().stream()),
                        minutes.positions().stream().map(item -> item.issue()),
                        minutes.instruments().stream().flatMap(item -> item.evidence().stream()),
                        minutes.findings().stream().flatMap(item -> item.evidence().stream()))
                .flatMap(spans -> spans);
    }
}
