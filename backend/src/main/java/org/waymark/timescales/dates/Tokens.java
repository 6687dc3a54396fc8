package org.waymark.timescales.dates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * A text as words, numbers and single signs, with the brackets around them. Every character that is not space is in
 * exactly one token. Questions about a place outside the text are answered as if nothing stood there.
 */
public final class Tokens {

    private enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    private enum Gap {
        NONE,
        SPACE,
        BREAK
    }

    private record Token(Kind kind, String value, int start, Gap before) {}

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u02BC`\u00B4";
    /** Characters that Word leaves in a text and nobody sees. */
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private static final int NONE = -1;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] enclosing;
    private final int[] closing;

    public Tokens(String text) {
        this.text = text;
        cut();
        enclosing = new int[tokens.size()];
        closing = new int[tokens.size()];
        matchBrackets();
    }

    public int size() {
        return tokens.size();
    }

    /** Where the token begins in the text; the end of the text after the last one. */
    public int offset(int i) {
        return i < size() ? tokens.get(i).start : text.length();
    }

    /** The word in lower case, or an empty text where no word stands. */
    public String word(int i) {
        return is(i, Kind.WORD) ? tokens.get(i).value : "";
    }

    public boolean isWord(int i) {
        return is(i, Kind.WORD);
    }

    /** How many digits the number has; none where no number stands. */
    public int digits(int i) {
        return is(i, Kind.NUMBER) ? tokens.get(i).value.length() : 0;
    }

    /** A number of one to four digits, or -1. */
    public int number(int i) {
        int digits = digits(i);
        return digits >= 1 && digits <= 4 ? Integer.parseInt(tokens.get(i).value) : NONE;
    }

    public boolean isSign(int i, char sign) {
        return is(i, Kind.SIGN) && tokens.get(i).value.charAt(0) == sign;
    }

    public boolean isDash(int i) {
        return oneOf(i, DASHES);
    }

    public boolean isApostrophe(int i) {
        return oneOf(i, APOSTROPHES);
    }

    public boolean isOpening(int i) {
        return oneOf(i, OPENING);
    }

    public boolean isClosing(int i) {
        return oneOf(i, CLOSING);
    }

    public boolean oneOf(int i, String signs) {
        return is(i, Kind.SIGN) && signs.indexOf(tokens.get(i).value.charAt(0)) >= 0;
    }

    /** Whether no space stands between this token and the one before. */
    public boolean joined(int i) {
        return i > 0 && i < size() && tokens.get(i).before == Gap.NONE;
    }

    /** Whether this token begins a line. */
    public boolean afterBreak(int i) {
        return i < size() && tokens.get(i).before == Gap.BREAK;
    }

    /** The opening bracket that this token stands in, or -1. A bracket stands in the one around it. */
    public int enclosing(int i) {
        return enclosing[i];
    }

    /** The bracket that closes this opening one; the end of the text where none does. */
    public int closing(int i) {
        return closing[i];
    }

    private boolean is(int i, Kind kind) {
        return i >= 0 && i < size() && tokens.get(i).kind == kind;
    }

    private void cut() {
        Gap gap = Gap.NONE;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                gap = isBreak(c) ? Gap.BREAK : gap == Gap.BREAK ? Gap.BREAK : Gap.SPACE;
                at++;
                continue;
            }
            Kind kind = kind(c);
            int end = at + 1;
            while (kind != Kind.SIGN && end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            tokens.add(new Token(kind, text.substring(at, end).toLowerCase(Locale.ROOT), at, gap));
            gap = Gap.NONE;
            at = end;
        }
    }

    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) && APOSTROPHES.indexOf(c) < 0 ? Kind.WORD : Kind.SIGN;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || UNSEEN.indexOf(c) >= 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void matchBrackets() {
        Arrays.fill(closing, size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < size(); i++) {
            if (isClosing(i) && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
            enclosing[i] = open.isEmpty() ? NONE : open.peek();
            if (isOpening(i)) {
                open.push(i);
            }
        }
    }
}
