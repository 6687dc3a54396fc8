package org.waymark.timescales;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.timescales.dates.TermCalendar;

/**
 * Reads what people write as a timescale. The words are kept exactly as written and a meaning is derived beside them;
 * no text whatever is refused.
 */
public final class Timescales {

    private final TermCalendar terms;

    private Timescales(TermCalendar terms) {
        this.terms = terms;
    }

    /** A reader for a partnership that has not said when its school terms end. */
    public static Timescales usual() {
        return new Timescales(TermCalendar.USUAL);
    }

    public static Timescales of(TermCalendar terms) {
        return new Timescales(terms);
    }

    /**
     * Reads a text as one timescale: what is said first outside brackets wins, what stands in brackets comes second,
     * and words around a date are kept. Null or blank is {@link Timescale#NONE}.
     */
    public Timescale read(@Nullable String text) {
        return text == null ? Timescale.NONE : TimescaleReading.read(text, terms);
    }

    /**
     * Reads a cell that may hold several timescales, split at each recognised expression, in their order. Every word of
     * the cell stands in the text of exactly one of them. Empty when the cell is null or blank; one free text when
     * nothing in it is recognised.
     */
    public List<Timescale> readCell(@Nullable String cell) {
        return cell == null
                ? List.of()
                : CellSplit.parts(cell, terms).stream().map(this::read).toList();
    }
}
