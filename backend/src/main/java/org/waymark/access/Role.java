package org.waymark.access;

/** What a grant lets its holder be. Priority leads need none: they follow from the priority's lead. */
public enum Role {
    ADMINISTRATOR,
    PARTNERSHIP_OFFICER,
    AGENCY_OFFICER,
    AGENCY_SYSTEM,
    BOARD_MEMBER;

    /** The kind of scope that goes with the role. */
    public ScopeType scope() {
        return switch (this) {
            case ADMINISTRATOR -> ScopeType.ALL;
            case PARTNERSHIP_OFFICER -> ScopeType.PARTNERSHIP;
            case AGENCY_OFFICER, AGENCY_SYSTEM -> ScopeType.AGENCY;
            case BOARD_MEMBER -> ScopeType.GROUP;
        };
    }
}
