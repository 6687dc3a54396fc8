package org.waymark.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a block of the story tells of. */
public enum StoryKind {
    @JsonProperty("improvement")
    IMPROVEMENT,
    @JsonProperty("area-for-development")
    AREA_FOR_DEVELOPMENT,
    @JsonProperty("challenge")
    CHALLENGE
}
