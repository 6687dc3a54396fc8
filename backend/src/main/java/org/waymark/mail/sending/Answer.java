package org.waymark.mail.sending;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param words what the server said, or why there was no answer; null when it took the message
 */
public record Answer(Outcome outcome, @Nullable String words) {
    /** What the sender does next. */
    public enum Outcome {
        SENT,
        /** No mail can be made of it, whichever server is asked. */
        NOT_A_MAIL,
        /** The server will never take this message for this recipient. */
        REFUSED,
        /** The server will perhaps take this message later; others it may take now. */
        LATER,
        /** The server takes nothing at present. */
        NO_SERVER
    }
}
