package org.waymark.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A text that may be open: set, said to be unconfirmed (perhaps with a proposal), or absent.
 *
 * @param state whether the value has been given
 * @param text the words as written; null exactly when the state is absent, or unconfirmed without a proposal
 */
public record Open(OpenState state, @Nullable String text) {

    /** Nothing was said. */
    public static final Open NONE = new Open(OpenState.ABSENT, null);

    public static Open set(String text) {
        return new Open(OpenState.SET, text);
    }

    public static Open unconfirmed(@Nullable String proposal) {
        return new Open(OpenState.UNCONFIRMED, proposal);
    }
}
