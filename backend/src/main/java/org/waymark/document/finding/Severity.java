package org.waymark.document.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters: an error is likely to be wrong, a warning may be, an info is good to know. */
public enum Severity {
    @JsonProperty("error")
    ERROR,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("info")
    INFO
}
