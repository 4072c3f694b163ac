package org.mahdar.reader.speech;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.SourceKind;

/** That the report has something from a voice; {@code trigger} is the token that says so. */
public record Attribution(
        int sentence,
        int trigger,
        Voice voice,
        SourceKind kind,
        @Nullable Channel channel,
        String rule) {}
