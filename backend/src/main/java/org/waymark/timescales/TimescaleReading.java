package org.waymark.timescales;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.dates.TermCalendar;
import org.waymark.timescales.dates.Tokens;

/** How one text is understood when only one timescale may come out of it. */
final class TimescaleReading {

    private TimescaleReading() {}

    static Timescale read(String text, TermCalendar terms) {
        Tokens tokens = new Tokens(text);
        if (tokens.size() == 0) {
            return Timescale.NONE;
        }
        Optional<Expression> best = best(tokens, Expressions.in(tokens, terms));
        if (best.isEmpty()) {
            return asks(tokens) ? open(text) : Meaning.UNKNOWN.of(text);
        }
        return best.get().open() ? open(text) : best.get().meaning().of(text);
    }

    /**
     * Outside brackets beats inside; a mark that it is all open beats a date beside it; what has a meaning beats what
     * has none, and what plainly says when beats a word used as an adjective; then the first one wins.
     */
    private static Optional<Expression> best(Tokens tokens, List<Expression> found) {
        return found.stream()
                .min(Comparator.comparing((Expression one) -> tokens.enclosing(one.next() - 1) >= 0)
                        .thenComparing(one -> !one.open())
                        .thenComparing(one -> one.meaning().free())
                        .thenComparing(Expression::loose));
    }

    /** A text that ends in a question mark proposes something. */
    private static boolean asks(Tokens tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && tokens.isClosing(last)) {
            last--;
        }
        return tokens.isSign(last, '?');
    }

    private static Timescale open(String text) {
        return new Timescale(OpenState.UNCONFIRMED, text, null, null, null, null, null);
    }
}
