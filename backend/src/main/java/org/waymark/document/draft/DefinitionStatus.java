package org.waymark.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an indicator is defined. */
public enum DefinitionStatus {
    @JsonProperty("defined")
    DEFINED,
    @JsonProperty("proxy")
    PROXY,
    @JsonProperty("in-development")
    IN_DEVELOPMENT,
    @JsonProperty("to-be-confirmed")
    TO_BE_CONFIRMED
}
