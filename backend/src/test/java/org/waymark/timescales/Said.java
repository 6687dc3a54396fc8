package org.waymark.timescales;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/** Says in one line what a timescale means, so that a table of examples can be read: {@code due by 2009-09-30}. */
final class Said {

    private static final Timescales USUAL = Timescales.usual();

    private Said() {}

    static String by(String text) {
        return of(USUAL.read(text));
    }

    static String of(Timescale timescale) {
        if (timescale.state() != OpenState.SET || timescale.kind() == null) {
            return timescale.state().name().toLowerCase(Locale.ROOT);
        }
        return timescale.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + part(" from ", timescale.start())
                + part(" by ", timescale.due())
                + part(" every ", timescale.every())
                + part(" doubt ", timescale.doubt());
    }

    private static String part(String word, @Nullable Object value) {
        return value == null ? "" : word + value;
    }
}
