package org.waymark.indicators;

/** How far an indicator is defined; all but the first make up the data development agenda. */
public enum DefinitionStatus {
    DEFINED,
    PROXY,
    IN_DEVELOPMENT,
    TO_BE_CONFIRMED
}
