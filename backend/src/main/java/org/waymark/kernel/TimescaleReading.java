package org.waymark.kernel;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one text is understood. */
final class TimescaleReading {

    private static final Set<String> OPEN = Set.of("tbc", "tba", "to be confirmed", "to be agreed");

    private TimescaleReading() {}

    static Timescale read(@Nullable String text, TermCalendar terms) {
        if (text == null || text.isBlank()) {
            return Timescale.NONE;
        }
        if (OPEN.contains(text.strip().toLowerCase(Locale.UK))) {
            return new Timescale(OpenState.UNCONFIRMED, text, null, null, null, null, null);
        }
        return new Timescale(OpenState.SET, text, TimescaleKind.FREE_TEXT, null, null, null, null);
    }
}
