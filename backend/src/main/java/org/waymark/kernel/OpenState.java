package org.waymark.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a value that may be left open has been given. */
public enum OpenState {
    /** Somebody wrote the value. */
    @JsonProperty("set")
    SET,
    /** Somebody said that the value is still open ("tbc"); a proposed text may stand beside it. */
    @JsonProperty("unconfirmed")
    UNCONFIRMED,
    /** Nobody has said anything. */
    @JsonProperty("absent")
    ABSENT
}
