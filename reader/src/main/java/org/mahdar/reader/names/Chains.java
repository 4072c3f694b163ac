package org.mahdar.reader.names;

import java.util.List;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.names.Lexicon.Takes;

/** What titles that follow one another before a name say together. */
final class Chains {

    private Chains() {}

    /** Whether {@code title} right after others is the same person's: few titles go together so. */
    static boolean joins(List<Title> chain, Title title) {
        if (chain.isEmpty()) {
            return true;
        }
        Title before = chain.get(chain.size() - 1);
        if (isRank(title) && before.complete() && !before.plural()) {
            return true;
        }
        if (before.plural() || title.plural() || title.isKin() || title.isCounterpart()) {
            return false;
        }
        if (isMemberOf(before, title) && !before.plural()) {
            return true;
        }
        if (before.country() != null
                && title.country() != null
                && !before.country().equals(title.country())) {
            return false;
        }
        if (before.isKin() || before.isCounterpart() || title.takes() == Takes.ROYAL || before.takes() == Takes.ROYAL) {
            return true;
        }
        return switch (before.role()) {
            case DEPUTY_HEAD_OF_GOVERNMENT, CROWN_PRINCE ->
                title.takes() == Takes.PORTFOLIO
                        || title.role() == RoleCode.HEAD_OF_GOVERNMENT
                        || title.role() == RoleCode.DEPUTY_HEAD_OF_GOVERNMENT;
            case HEAD_OF_GOVERNMENT, MINISTER -> title.takes() == Takes.PORTFOLIO && before.takes() != Takes.PORTFOLIO;
            case MONARCH, HEAD_OF_STATE ->
                (title.role() == RoleCode.MILITARY_COMMANDER && title.organisation() != null && before.complete())
                        || title.role() == RoleCode.MONARCH
                                && title.takes() == Takes.NONE
                                && before.role() == RoleCode.MONARCH;
            case MEMBER_OF_PARLIAMENT, OFFICIAL -> title.takes() != Takes.NONE && title.complete();
            default -> false;
        };
    }

    /** Diplomats' and judges' titles stand after an office as ranks do: "نائب الوزير السفير فلان". */
    static boolean isRank(Title title) {
        boolean bare = !title.complete() && title.country() == null && title.organisation() == null;
        return bare
                && title.definite()
                && !title.plural()
                && (title.role() == RoleCode.AMBASSADOR || title.role() == RoleCode.ADVISER);
    }

    /** "عضو اللجنة النائب فلان": members of parliament lead and sit in bodies. */
    private static boolean isMemberOf(Title before, Title title) {
        return title.role() == RoleCode.MEMBER_OF_PARLIAMENT
                && title.definite()
                && !title.complete()
                && before.complete()
                && switch (before.role()) {
                    case OFFICIAL, AGENCY_HEAD, PARTY_LEADER, DEPUTY_HEAD_OF_GOVERNMENT, FOREIGN_MINISTER -> true;
                    default -> false;
                };
    }

    /** Whether "and" after the last title may go on with the same person's: "نائب رئيس الوزراء ووزير الخارجية". */
    static boolean isDeputy(List<Title> chain) {
        return !chain.isEmpty()
                && chain.get(chain.size() - 1).role() == RoleCode.DEPUTY_HEAD_OF_GOVERNMENT
                && chain.get(chain.size() - 1).takes() == Takes.COUNTRY;
    }

    static boolean isRoyal(List<Title> chain) {
        if (chain.isEmpty()) {
            return true;
        }
        Title last = chain.get(chain.size() - 1);
        return last.takes() == Takes.ROYAL || last.role() == RoleCode.MONARCH || last.isKin();
    }

    static boolean isComplete(List<Title> chain) {
        return !chain.isEmpty() && chain.get(chain.size() - 1).complete();
    }

    /** "مدير" before a definite word: of what, not who. */
    static boolean awaitsBody(List<Title> chain) {
        if (chain.isEmpty()) {
            return false;
        }
        Title last = chain.get(chain.size() - 1);
        boolean takes = last.takes() == Takes.BODY || last.takes() == Takes.MUST_BODY;
        return takes && last.organisation() == null && last.country() == null;
    }

    /** "الرئيس، فلان الفلاني،": a bare title before a comma takes a full name only. */
    static boolean isLikelyHis(List<Title> chain, int nameFirst, int nameLast) {
        Title last = chain.get(chain.size() - 1);
        return last.definite() && nameLast - nameFirst > 1 && !last.isKin();
    }

    static boolean isDefinite(List<Title> chain) {
        Title last = chain.get(chain.size() - 1);
        return last.definite() && (last.complete() || last.isCounterpart());
    }

    /** Whether the office's holder is hardly called by a military rank. */
    static boolean isCivil(RoleCode role) {
        return switch (role) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MONARCH, FOREIGN_MINISTER -> true;
            default -> false;
        };
    }
}
