package org.waymark.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.finding.Ledger;
import org.waymark.kernel.Open;

/** Tells what is said to be open ("tbc"), and keeps what is proposed beside it. */
public final class Unconfirmed {

    private static final String SHORT = "t\\.?b\\.?[cad]\\b\\.?|to be confirmed\\b";
    private static final Pattern NARROW = Pattern.compile("\\b(?:" + SHORT + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE = Pattern.compile(
            "\\b(?:" + SHORT
                    + "|to be (?:agreed|advised|announced|appointed|arranged|decided|determined|finalised|identified)\\b"
                    + "|not yet (?:agreed|confirmed|known|identified|decided)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");
    private static final Pattern LOOSE_ENDS =
            Pattern.compile("^[\\s,;:/\u2013\u2014-]++|(?<![\\s,;:/\u2013\u2014-])[\\s,;:/\u2013\u2014-]++$");

    private final Ledger ledger;

    public Unconfirmed(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A text that says more than a name: only a plain "tbc" makes it open. */
    public Open wording(String text) {
        return read(text, NARROW);
    }

    /** A short cell: "to be agreed" and a question mark make it open as well. */
    public Open cell(String text) {
        Open read = read(text, WIDE);
        return read.text() != null && read.text().endsWith("?") ? Open.unconfirmed(read.text()) : read;
    }

    public boolean mentioned(String text) {
        return WIDE.matcher(text).find();
    }

    /** The text without "tbc" and the like. */
    public String proposal(String text) {
        return tidy(WIDE.matcher(text).replaceAll(" "));
    }

    private Open read(String text, Pattern pattern) {
        if (text.isBlank()) {
            return Open.NONE;
        }
        Matcher open = pattern.matcher(text);
        if (!open.find()) {
            return Open.set(text);
        }
        String rest = tidy(open.replaceAll(" "));
        if (rest.isEmpty()) {
            ledger.format(text);
            return Open.unconfirmed(null);
        }
        boolean apart = text.endsWith(rest) || text.startsWith(rest);
        if (!apart) {
            return Open.unconfirmed(text);
        }
        ledger.format(
                text.endsWith(rest) ? text.substring(0, text.length() - rest.length()) : text.substring(rest.length()));
        return Open.unconfirmed(rest);
    }

    private static String tidy(String text) {
        String bare = EMPTY_BRACKETS.matcher(text).replaceAll(" ");
        return LOOSE_ENDS.matcher(bare.strip()).replaceAll("").strip();
    }
}
