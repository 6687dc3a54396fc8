package org.waymark.readiness;

/** Why something stands in a plan's readiness. */
public enum ReadinessKind {
    /** Somebody said that it is still open. */
    UNCONFIRMED,
    /** Nobody has said anything where something is needed. */
    MISSING,
    /** It has been said, and looks wrong. */
    SUSPICIOUS
}
