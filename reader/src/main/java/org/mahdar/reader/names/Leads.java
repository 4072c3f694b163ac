package org.mahdar.reader.names;

import org.mahdar.minutes.RoleCode;

/** What one who heads a body is, by the body's kind. */
final class Leads {

    private Leads() {}

    /** The role of the holder of a title of {@code role} that {@code body} follows. */
    static RoleCode of(RoleCode role, Body body) {
        return switch (role) {
            case HEAD_OF_STATE -> chief(body);
            case GOVERNOR -> body.kind().equals("region") ? role : RoleCode.AGENCY_HEAD;
            default -> role;
        };
    }

    private static RoleCode chief(Body body) {
        return switch (body.kind()) {
            case "parliament" -> RoleCode.PARLIAMENT_SPEAKER;
            case "committee" -> RoleCode.MEMBER_OF_PARLIAMENT;
            case "party", "armed-group" -> RoleCode.PARTY_LEADER;
            case "company" -> RoleCode.OTHER;
            case "newspaper", "broadcaster" -> RoleCode.JOURNALIST;
            default -> RoleCode.AGENCY_HEAD;
        };
    }
}
