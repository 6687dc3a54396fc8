package org.waymark.mail.digests;

/**
 * A part of the record of changes.
 *
 * @param after the position before its first
 * @param to its last position
 * @param more whether the record goes on
 */
record Stretch(long after, long to, boolean more) {
    boolean empty() {
        return to <= after;
    }
}
