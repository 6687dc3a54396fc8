package org.waymark.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cross-reference points to. */
public enum CrossReferenceKind {
    @JsonProperty("priority")
    PRIORITY,
    @JsonProperty("action")
    ACTION
}
