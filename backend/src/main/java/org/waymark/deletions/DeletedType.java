package org.waymark.deletions;

/** The kinds of thing that are restored: things of their own, and parts of one. */
public enum DeletedType {
    PLAN,
    SECTION,
    THEME,
    PRIORITY,
    HEADING,
    INDICATOR_PLACE,
    ACTION,
    MILESTONE,
    INDICATOR;

    /** As people call it in the middle of a sentence. */
    String noun() {
        return this == INDICATOR_PLACE ? "indicator's place" : org.waymark.kernel.Kebab.name(this);
    }
}
