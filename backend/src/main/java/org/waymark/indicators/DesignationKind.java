package org.waymark.indicators;

/** What an indicator counts as. */
public enum DesignationKind {
    NATIONAL_INDICATOR,
    LAA_TARGET,
    LOCAL
}
