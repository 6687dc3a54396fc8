package org.waymark.timescales;

import java.util.ArrayList;
import java.util.List;
import org.waymark.timescales.dates.TermCalendar;
import org.waymark.timescales.dates.Tokens;

/**
 * Where a cell with several timescales is cut. Each part takes one expression and the words that belong to it: those
 * before it as a rule ({@code Pilot Sept 2009 Review March 2010}), those behind it in a line that begins with an
 * expression and ends in words ({@code Sept 2009 pilot March 2010 review}). Lines and semicolons part what stands on
 * either side of them; a line that says nothing of time goes with the one it belongs to.
 */
final class CellSplit {

    private final Tokens tokens;
    private final Segments segments;
    private final List<Expression> found;

    private CellSplit(Tokens tokens, List<Expression> all) {
        this.tokens = tokens;
        this.segments = new Segments(tokens, all);
        this.found = segments.telling();
    }

    /** The parts of a cell, without the space around them; every other character stands in exactly one. */
    static List<String> parts(String cell, TermCalendar terms) {
        Tokens tokens = new Tokens(cell);
        if (tokens.size() == 0) {
            return List.of();
        }
        CellSplit split = new CellSplit(tokens, Expressions.in(tokens, terms));
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int cut : split.cuts()) {
            parts.add(cell.substring(tokens.offset(from), tokens.offset(cut)).strip());
            from = cut;
        }
        parts.add(cell.substring(tokens.offset(from)).strip());
        return parts;
    }

    private List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            Expression one = found.get(i - 1);
            Expression other = found.get(i);
            if (!segments.together(one, other)) {
                cuts.add(segments.between(one, other));
            } else if (segments.wordsBehind(one)) {
                cuts.add(before(other, one.next()));
            } else {
                cuts.add(behind(one, other.first()));
            }
        }
        return cuts;
    }

    /** Behind an expression, the rest of its bracket, and signs and remarks in brackets that follow at once. */
    private int behind(Expression one, int limit) {
        int at = one.next();
        int bracket = tokens.enclosing(one.next() - 1);
        while (bracket >= 0 && tokens.closing(bracket) < limit) {
            at = Math.max(at, tokens.closing(bracket) + 1);
            bracket = tokens.enclosing(bracket);
        }
        while (at < limit && (tokens.isClosing(at) || tokens.oneOf(at, ",.:;!?") || isRemark(at, limit))) {
            at = tokens.isOpening(at) ? tokens.closing(at) + 1 : at + 1;
        }
        return at;
    }

    /** Words in brackets; {@code (b)} and {@code (2)} are labels of what comes next. */
    private boolean isRemark(int at, int limit) {
        boolean remark = tokens.isOpening(at) && tokens.closing(at) < limit;
        boolean label = tokens.closing(at) == at + 2 && tokens.offset(at + 2) - tokens.offset(at + 1) <= 2;
        return remark && !label;
    }

    /** Before an expression, the beginning of its bracket, and the bullet or sign in front of it. */
    private int before(Expression one, int limit) {
        int at = one.first();
        while (tokens.enclosing(at) >= limit) {
            at = tokens.enclosing(at);
        }
        while (at > limit
                && (tokens.isOpening(at - 1) || tokens.isDash(at - 1) || tokens.oneOf(at - 1, "\u2022\u00B7*"))) {
            at--;
        }
        return at;
    }
}
