package org.waymark.local;

import org.jspecify.annotations.Nullable;

/** Something is missing or in the way; the message is one sentence for the person at the terminal. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
