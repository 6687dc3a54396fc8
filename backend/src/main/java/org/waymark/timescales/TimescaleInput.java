package org.waymark.timescales;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/**
 * A timescale as somebody writes it. What it means is found by the service, never said by a client.
 *
 * @param state left out, the words decide it; {@code unconfirmed} with words is a proposal that is still open
 * @param text the words: {@code By Sept 2027}, {@code Every 6 months}
 */
public record TimescaleInput(
        @Nullable OpenState state,
        @Nullable @Size(max = 2000) String text) {
    /** What was said, with its meaning. */
    public Timescale read(Timescales reader) {
        boolean silent = text == null || text.isBlank();
        if (state == OpenState.UNCONFIRMED) {
            return new Timescale(state, silent ? null : text, null, null, null, null, null);
        }
        if (state == OpenState.ABSENT || silent) {
            // Absent with words, or set without any, contradicts itself: the rules of the thing refuse it.
            return state == null || (state == OpenState.ABSENT && silent)
                    ? Timescale.NONE
                    : new Timescale(state, silent ? null : text, null, null, null, null, null);
        }
        return reader.read(text);
    }

    /** The words of a timescale. */
    public static TimescaleInput of(Timescale timescale) {
        return new TimescaleInput(timescale.state(), timescale.text());
    }
}
