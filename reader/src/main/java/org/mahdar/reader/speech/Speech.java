package org.mahdar.reader.speech;

import java.util.List;

/** What was said in a report, the stands taken and the sources named, each in text order. */
public record Speech(List<Utterance> utterances, List<Stand> stands, List<Attribution> attributions) {

    public Speech {
        utterances = List.copyOf(utterances);
        stands = List.copyOf(stands);
        attributions = List.copyOf(attributions);
    }
}
