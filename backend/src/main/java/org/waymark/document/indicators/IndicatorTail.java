package org.waymark.document.indicators;

/** Finds where an indicator's wording ends and its references begin, when they stand in the same line. */
final class IndicatorTail {

    private static final int LONGEST = 300;

    private IndicatorTail() {}

    /** The length of the wording; the whole text when no reference stands at its end. */
    static int start(String text) {
        int best = text.length();
        for (int at = text.length() - 1; at > Math.max(0, text.length() - LONGEST); at--) {
            char c = text.charAt(at);
            boolean opens = c == '('
                    || c == '['
                    || ((c == '-' || c == '\u2013' || c == '\u2014') && text.charAt(at - 1) == ' ');
            if (opens && text.length() - at > 2) {
                References tail = References.in(text.substring(at));
                if (!tail.only()) {
                    break;
                }
                best = at;
            }
        }
        return best;
    }
}
