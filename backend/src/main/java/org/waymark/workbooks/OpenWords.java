package org.waymark.workbooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleInput;
import org.waymark.timescales.Timescales;

/** How a cell says that something is still open: {@code TBC}, or {@code TBC: a proposal}. */
final class OpenWords {
    private static final Timescales READER = Timescales.usual();
    private static final String MARK = "TBC";
    private static final Pattern OPEN = Pattern.compile("(?is)\\s*TBC\\s*(?::\\s*(.*))?");

    private OpenWords() {}

    static String of(OpenState state, @Nullable String words) {
        String said = words == null ? "" : words;
        return switch (state) {
            case SET -> said;
            case UNCONFIRMED -> said.isBlank() ? MARK : MARK + ": " + said;
            case ABSENT -> "";
        };
    }

    static Open read(String cell) {
        if (cell.isBlank()) {
            return Open.NONE;
        }
        Matcher open = OPEN.matcher(cell);
        if (!open.matches()) {
            return Open.set(cell);
        }
        String words = open.group(1);
        return Open.unconfirmed(words == null || words.isBlank() ? null : words.strip());
    }

    /** As written; marked only where the words themselves do not say that they are open. */
    static String of(Timescale timescale) {
        boolean saysSo = timescale.state() == OpenState.UNCONFIRMED
                && READER.read(timescale.text()).state() == OpenState.UNCONFIRMED;
        return of(saysSo ? OpenState.SET : timescale.state(), timescale.text());
    }

    static Timescale timescale(String cell) {
        Matcher open = OPEN.matcher(cell);
        return open.matches() && open.group(1) != null
                ? new TimescaleInput(OpenState.UNCONFIRMED, open.group(1).strip()).read(READER)
                : new TimescaleInput(null, cell).read(READER);
    }
}
