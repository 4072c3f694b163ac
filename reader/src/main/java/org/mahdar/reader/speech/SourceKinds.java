package org.mahdar.reader.speech;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.SourceKind;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.Names;

/** Tells what kind of source a voice is by what it is. */
final class SourceKinds {

    private final Names names;

    SourceKinds(Names names) {
        this.names = names;
    }

    /** What kind of source a voice is, or null for somebody who only speaks for himself. */
    @Nullable
    SourceKind of(Voice voice) {
        if (voice.isAnonymous()) {
            return voice.kind();
        }
        Entity entity = names.entities().get(voice.entity());
        return switch (entity.type()) {
            case STATE -> SourceKind.GOVERNMENT;
            case ORGANISATION -> organisation(entity.kind());
            case PERSON ->
                entity.offices().stream().anyMatch(office -> office.role() == RoleCode.SPOKESPERSON)
                        ? SourceKind.SPOKESPERSON
                        : null;
            default -> null;
        };
    }

    private static SourceKind organisation(@Nullable String kind) {
        if (kind == null) {
            return SourceKind.OTHER;
        }
        return switch (kind) {
            case "ministry" -> SourceKind.MINISTRY;
            case "agency" -> SourceKind.AGENCY;
            case "newspaper" -> SourceKind.NEWSPAPER;
            case "broadcaster" -> SourceKind.BROADCASTER;
            case "government", "presidency", "parliament" -> SourceKind.GOVERNMENT;
            default -> SourceKind.OTHER;
        };
    }
}
