package org.waymark.timescales;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a timescale asks for. */
public enum TimescaleKind {
    /** Due by the end of a day, month, quarter, season, term or year. */
    @JsonProperty("due")
    DUE,
    /** Starts then and has no end. */
    @JsonProperty("starts")
    STARTS,
    /** Starts and ends. */
    @JsonProperty("starts-ends")
    STARTS_ENDS,
    /** Goes on over the plan's period, or from a start. */
    @JsonProperty("continuous")
    CONTINUOUS,
    /** Comes round again at an interval. */
    @JsonProperty("recurring")
    RECURRING,
    /** Words without a meaning that can be derived: kept, no date. */
    @JsonProperty("free-text")
    FREE_TEXT
}
