package org.waymark.mail;

/** Where a message stands. */
public enum MailState {
    WAITING,
    /** A process is about to send it. */
    CLAIMED,
    /** The mail server has taken it. */
    SENT,
    /** No server took it for three days, or no mail could be made of it: {@code error} says which. */
    FAILED,
    /** The recipient's server refused it for good. */
    BOUNCED,
    /** It was not sent, and {@code error} says why. */
    SUPPRESSED
}
