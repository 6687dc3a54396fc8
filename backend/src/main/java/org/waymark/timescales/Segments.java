package org.waymark.timescales;

import java.util.ArrayList;
import java.util.List;
import org.waymark.timescales.dates.Tokens;

/** The lines of a cell, and what a semicolon parts; neither cuts an expression that runs over it. */
final class Segments {

    private final Tokens tokens;
    /** For each token the number of its segment. */
    private final int[] number;
    /** For each segment its first token, and the end of the text behind the last. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<Expression> telling = new ArrayList<>();
    private final int[] firstTelling;
    private final int[] lastTelling;

    Segments(Tokens tokens, List<Expression> all) {
        this.tokens = tokens;
        this.number = new int[tokens.size()];
        number(all);
        this.firstTelling = new int[starts.size()];
        this.lastTelling = new int[starts.size()];
        tell(all);
    }

    /** The expressions that make a part each: loose ones only where their line has nothing plainer. */
    List<Expression> telling() {
        return telling;
    }

    boolean together(Expression one, Expression other) {
        return number[one.next() - 1] == number[other.first()];
    }

    /** Whether a segment begins with an expression and ends in words, so that words follow what they belong to. */
    boolean wordsBehind(Expression one) {
        int segment = number[one.first()];
        return beginsWithExpression(segment) && endsInWords(lastTelling[segment], starts.get(segment + 1));
    }

    /** Remarks in brackets do not count: they go with what stands before them anyway. */
    private boolean endsInWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.enclosing(i) < from && hasWords(i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where two expressions of different segments part. What stands between them goes with the first when its segment
     * began with an expression and the other's does too, so that only the first can want words.
     */
    int between(Expression one, Expression other) {
        int segment = number[one.next() - 1];
        boolean wordsWithFirst =
                beginsWithExpression(number[one.first()]) && beginsWithExpression(number[other.first()]);
        return starts.get(wordsWithFirst ? number[other.first()] : segment + 1);
    }

    private boolean beginsWithExpression(int segment) {
        return !hasWords(starts.get(segment), firstTelling[segment]);
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.digits(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private void number(List<Expression> all) {
        int expression = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (expression < all.size() && all.get(expression).next() <= i) {
                expression++;
            }
            boolean inside = expression < all.size() && all.get(expression).first() < i;
            boolean parted = tokens.afterBreak(i) || tokens.isSign(i - 1, ';') || i == 0;
            if (parted && !inside) {
                starts.add(i);
            }
            number[i] = starts.size() - 1;
        }
        starts.add(tokens.size());
    }

    private void tell(List<Expression> all) {
        boolean[] plain = new boolean[starts.size()];
        for (Expression one : all) {
            plain[number[one.first()]] |= !one.loose();
        }
        for (Expression one : all) {
            int segment = number[one.first()];
            if (one.loose() && plain[segment]) {
                continue;
            }
            if (lastTelling[segment] == 0) {
                firstTelling[segment] = one.first();
            }
            lastTelling[segment] = one.next();
            telling.add(one);
        }
    }
}
