package org.mahdar.reader;

import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.SourceKind;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Voice;

/** Says what kind of source somebody is who announces a fact. */
final class Sources {

    private Sources() {}

    static SourceKind kind(Voice voice, Names names) {
        if (voice.isAnonymous()) {
            return voice.kind() == null ? SourceKind.ANONYMOUS : voice.kind();
        }
        Entity entity = names.entities().get(voice.entity());
        return switch (entity.type()) {
            case STATE -> SourceKind.GOVERNMENT;
            case PERSON ->
                entity.offices().stream().anyMatch(office -> office.role() == RoleCode.SPOKESPERSON)
                        ? SourceKind.SPOKESPERSON
                        : SourceKind.OFFICIAL;
            case ORGANISATION -> ofOrganisation(entity);
            default -> SourceKind.OTHER;
        };
    }

    private static SourceKind ofOrganisation(Entity entity) {
        if (entity.kind() == null) {
            return SourceKind.OTHER;
        }
        return switch (entity.kind()) {
            case "ministry" -> SourceKind.MINISTRY;
            case "agency" -> SourceKind.AGENCY;
            case "newspaper" -> SourceKind.NEWSPAPER;
            case "broadcaster" -> SourceKind.BROADCASTER;
            case "government", "presidency", "parliament" -> SourceKind.GOVERNMENT;
            default -> SourceKind.OTHER;
        };
    }
}
