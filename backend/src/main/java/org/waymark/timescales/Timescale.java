package org.waymark.timescales;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/**
 * When something is to be done: the words as somebody wrote them and the meaning derived from them. The derived dates
 * are never shown as if they had been written.
 *
 * @param state set, unconfirmed ("tbc") or absent
 * @param text the words as written; null when absent
 * @param kind what it asks for; null when absent or unconfirmed
 * @param start the first day, where there is one
 * @param due the last day by which it is due, where there is one
 * @param every the interval of a recurring timescale: an ISO 8601 period such as {@code P6M}, or {@code term}
 * @param doubt why the reading may be wrong, as a code ({@code month-or-year}); null when it is plain
 */
public record Timescale(
        OpenState state,
        @Nullable String text,
        @Nullable TimescaleKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable String every,
        @Nullable String doubt) {

    /** No timescale was given. */
    public static final Timescale NONE = new Timescale(OpenState.ABSENT, null, null, null, null, null, null);

    /** Whether somebody has written the same in both places, whatever was made of it. */
    public boolean sameWords(Timescale other) {
        return state == other.state && Objects.equals(text, other.text);
    }
}
