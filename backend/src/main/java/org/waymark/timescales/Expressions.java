package org.waymark.timescales;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.timescales.dates.Found;
import org.waymark.timescales.dates.TermCalendar;
import org.waymark.timescales.dates.TimescaleDoubt;
import org.waymark.timescales.dates.Tokens;

/** Finds every expression in a text, from left to right. */
final class Expressions {

    /** How many words may lead up to a date: "by no later than the end of". */
    private static final int LONGEST_LEAD = 8;

    /** How many signs and words may stand between a date and its "tbc": {@code Sept 2009 - (date still tbc)}. */
    private static final int MOST_BETWEEN = 5;

    private final Tokens tokens;
    private final Phrases phrases;
    private final List<Expression> found = new ArrayList<>();

    private Expressions(Tokens tokens, TermCalendar terms) {
        this.tokens = tokens;
        this.phrases = new Phrases(tokens, terms);
    }

    static List<Expression> in(Tokens tokens, TermCalendar terms) {
        Expressions all = new Expressions(tokens, terms);
        int i = 0;
        while (i < tokens.size()) {
            i = all.take(i);
        }
        return AmongWords.judge(tokens, all.found);
    }

    /** Takes what begins at a place, and answers where to go on. */
    private int take(int i) {
        int behindMark = openMark(i, found.isEmpty() ? null : found.getLast());
        if (behindMark > i) {
            return behindMark;
        }
        Found<Meaning> phrase = AmongWords.insideNumber(tokens, i) ? null : phrases.at(i);
        if (phrase == null || AmongWords.insideName(tokens, i, phrase)) {
            return i + 1;
        }
        int first = leadIn(i, found.isEmpty() ? 0 : found.getLast().next());
        boolean loose = AmongWords.maybeLoose(tokens, i, phrase);
        found.add(new Expression(first, phrase.next(), vague(phrase.what(), first, i), false, loose));
        return phrase.next();
    }

    /** Takes a mark that something is open: for itself, or for what stands directly before or behind it. */
    private int openMark(int i, @Nullable Expression before) {
        boolean question = tokens.isSign(i, '?');
        int past = question ? i + 1 : OpenWords.past(tokens, i);
        if (past == i || (OpenWords.mayBeWork(tokens, i, past) && dateBehind(past) != null)) {
            return i;
        }
        if (before != null && belongsTo(before, i, question)) {
            found.set(found.size() - 1, before.openUpTo(past));
            return past;
        }
        if (question) {
            return i;
        }
        int next = withProposal(past);
        found.add(new Expression(i, next, Meaning.UNKNOWN, true, AmongWords.remarked(tokens, i)));
        return next;
    }

    private boolean belongsTo(Expression before, int mark, boolean question) {
        boolean another = before.open() && !question && !tokens.isSign(before.next() - 1, '?');
        if (another || mark - before.next() > MOST_BETWEEN || tokens.afterBreak(mark)) {
            return false;
        }
        boolean closed = false;
        for (int i = before.next(); i < mark; i++) {
            boolean newBracket = closed && tokens.isOpening(i);
            boolean sign = tokens.isOpening(i) || tokens.isClosing(i) || tokens.isDash(i) || tokens.oneOf(i, ",:");
            if ((!sign && !OpenWords.isFiller(tokens.word(i))) || newBracket || tokens.afterBreak(i)) {
                return false;
            }
            closed |= tokens.isClosing(i);
        }
        return true;
    }

    /** {@code TBC (Sept 2009)} and {@code TBC by Sept 2009} propose a date. */
    private int withProposal(int past) {
        boolean sign = tokens.isOpening(past) || tokens.isSign(past, ':') || tokens.isDash(past);
        boolean proposes = sign || tokens.word(past).equals("by");
        boolean sameLine = !tokens.afterBreak(past) && !tokens.afterBreak(past + 1);
        Found<Meaning> proposal = proposes && sameLine ? dateBehind(past + 1) : null;
        return proposal == null ? past : proposal.next();
    }

    private @Nullable Found<Meaning> dateBehind(int i) {
        int at = i;
        Found<Meaning> date = phrases.at(at);
        while (date == null && at < i + LONGEST_LEAD && Connectives.leadsUpTo(tokens.word(at))) {
            at++;
            date = phrases.at(at);
        }
        return date;
    }

    /** Where the words that lead up to a date begin: {@code by the end of March 2010}, {@code mid-2009}. */
    private int leadIn(int i, int earliest) {
        int first = i;
        while (first > earliest && first > i - LONGEST_LEAD && !tokens.afterBreak(first)) {
            boolean compound = tokens.isDash(first - 1) && tokens.joined(first) && tokens.joined(first - 1);
            int word = compound ? first - 2 : first - 1;
            if (word < earliest || !Connectives.leadsUpTo(tokens.word(word))) {
                break;
            }
            first = word;
        }
        return first;
    }

    private Meaning vague(Meaning read, int first, int i) {
        boolean vague = false;
        if (Connectives.before(tokens, i)) {
            return read;
        }
        for (int at = first; at < i; at++) {
            vague |= Connectives.isVague(tokens, at);
        }
        return vague && read.kind() == TimescaleKind.DUE ? read.doubted(TimescaleDoubt.PART_OF_PERIOD) : read;
    }
}
