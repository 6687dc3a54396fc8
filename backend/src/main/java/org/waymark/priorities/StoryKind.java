package org.waymark.priorities;

/** What a block of the story tells of. */
public enum StoryKind {
    IMPROVEMENT,
    AREA_FOR_DEVELOPMENT,
    CHALLENGE
}
