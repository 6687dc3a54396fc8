package org.waymark.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.word.Span;

/** Writes stretches of text so that Markdown reads them as they were meant. */
public final class MarkdownText {

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");
    private static final Pattern SAFE_LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s<>\"\\\\^`{|}]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_START = Pattern.compile("^(?:(#{1,6}|[-+=>])|(\\d{1,9})([.)])(?= |$))");

    private MarkdownText() {}

    /** Whether a link is one that may be followed from a page. */
    public static boolean safe(@Nullable String link) {
        return link != null && SAFE_LINK.matcher(link).matches();
    }

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\*`[]<~".indexOf(c) >= 0 || (c == '_' && !insideWord(text, i))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return ENTITY.matcher(escaped).replaceAll("\\\\&");
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Escapes what at the start of a line would begin a heading, a list, a quotation or a rule. */
    public static String escapeStart(String written) {
        Matcher start = BLOCK_START.matcher(written);
        if (!start.find()) {
            return written;
        }
        return start.group(1) != null ? "\\" + written : start.group(2) + "\\" + written.substring(start.start(3));
    }

    /** Appends a span in its dress; {@code next} is the character that follows it. */
    static void append(StringBuilder text, Span span, char next) {
        String raw = span.text();
        String bare = raw.strip();
        if (bare.isEmpty()) {
            text.append(raw);
            return;
        }
        int start = raw.indexOf(bare);
        text.append(raw, 0, start);
        String escaped = escape(bare);
        if (safe(span.link())) {
            escaped = "[" + escaped + "](" + target(span.link()) + ")";
        }
        String end = raw.substring(start + bare.length());
        String dress = dress(span);
        boolean clear = clear(text) && (!end.isEmpty() || !Character.isLetterOrDigit(next)) && next != '*';
        if (clear) {
            text.append(dress).append(escaped).append(new StringBuilder(dress).reverse());
        } else {
            text.append(escaped);
        }
        text.append(end);
    }

    private static String target(@Nullable String link) {
        return link == null ? "" : link.replace("(", "%28").replace(")", "%29");
    }

    private static String dress(Span span) {
        return (span.bold() ? "**" : "") + (span.italic() ? "*" : "");
    }

    /** Stars count as a mark only where a word could begin. */
    private static boolean clear(StringBuilder text) {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return !Character.isLetterOrDigit(last) && last != '*';
    }
}
