package org.waymark.mail;

/** Why no mail reaches an officer. */
public enum Unreached {
    NO_ADDRESS,
    LEFT,
    /** They turned off mail of this kind. */
    OFF,
    /** The last mail to their address came back. */
    RETURNED
}
