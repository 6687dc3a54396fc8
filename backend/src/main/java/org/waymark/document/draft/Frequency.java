package org.waymark.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often an indicator is measured. */
public enum Frequency {
    @JsonProperty("monthly")
    MONTHLY,
    @JsonProperty("quarterly")
    QUARTERLY,
    @JsonProperty("termly")
    TERMLY,
    @JsonProperty("half-yearly")
    HALF_YEARLY,
    @JsonProperty("annual")
    ANNUAL
}
