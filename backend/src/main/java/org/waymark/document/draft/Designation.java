package org.waymark.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an indicator counts as, for a time. */
public enum Designation {
    @JsonProperty("national-indicator")
    NATIONAL_INDICATOR,
    @JsonProperty("laa-target")
    LAA_TARGET,
    @JsonProperty("local")
    LOCAL
}
