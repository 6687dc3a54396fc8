package org.waymark.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a name in a lead column seems to be. A post counts as an officer. */
public enum NameKind {
    @JsonProperty("agency")
    AGENCY,
    @JsonProperty("officer")
    OFFICER,
    @JsonProperty("group")
    GROUP
}
