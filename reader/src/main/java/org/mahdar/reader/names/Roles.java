package org.mahdar.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;

/** Which of several offices a report leans on. */
final class Roles {

    /** From the most telling to the least. */
    private static final List<RoleCode> ORDER = List.of(
            RoleCode.MONARCH,
            RoleCode.CROWN_PRINCE,
            RoleCode.HEAD_OF_STATE,
            RoleCode.HEAD_OF_GOVERNMENT,
            RoleCode.FOREIGN_MINISTER,
            RoleCode.DEFENCE_MINISTER,
            RoleCode.INTERIOR_MINISTER,
            RoleCode.INTELLIGENCE_CHIEF,
            RoleCode.CHIEF_OF_STAFF,
            RoleCode.SECRETARY_GENERAL,
            RoleCode.PARLIAMENT_SPEAKER,
            RoleCode.MINISTER,
            RoleCode.DEPUTY_HEAD_OF_GOVERNMENT,
            RoleCode.DEPUTY_MINISTER,
            RoleCode.ENVOY,
            RoleCode.AMBASSADOR,
            RoleCode.SPOKESPERSON,
            RoleCode.MILITARY_COMMANDER,
            RoleCode.GOVERNOR,
            RoleCode.PARTY_LEADER,
            RoleCode.ADVISER,
            RoleCode.MEMBER_OF_PARLIAMENT,
            RoleCode.AGENCY_HEAD,
            RoleCode.OFFICIAL,
            RoleCode.JOURNALIST,
            RoleCode.OTHER);

    private static final List<RoleCode> MINISTERS = List.of(
            RoleCode.MINISTER, RoleCode.FOREIGN_MINISTER, RoleCode.DEFENCE_MINISTER, RoleCode.INTERIOR_MINISTER);

    private Roles() {}

    static @Nullable Title better(@Nullable Title one, @Nullable Title other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (Chains.isRank(one) != Chains.isRank(other)) {
            return Chains.isRank(one) ? other : one;
        }
        return rank(other.role()) < rank(one.role()) ? other : one;
    }

    static int rank(RoleCode role) {
        return ORDER.indexOf(role);
    }

    static boolean isMinister(RoleCode role) {
        return MINISTERS.contains(role);
    }

    /** Whether a title of role {@code said} can mean the holder of {@code held}. */
    static boolean fits(RoleCode said, @Nullable RoleCode held) {
        if (held == null) {
            return false;
        }
        return said == held
                || (said == RoleCode.MINISTER && isMinister(held))
                || (said == RoleCode.HEAD_OF_STATE && held == RoleCode.MONARCH)
                || (said == RoleCode.OFFICIAL && held != RoleCode.JOURNALIST && held != RoleCode.OTHER)
                || (said == RoleCode.OTHER && (held == RoleCode.CROWN_PRINCE || held == RoleCode.MONARCH));
    }
}
