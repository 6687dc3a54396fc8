package org.waymark.document.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single characters that Word keeps in its own way. */
final class Characters {

    /** The marks of the symbol fonts that plans are decorated with; the same place holds one thing in most of them. */
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry(0xB7, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x6F, "☐"),
            Map.entry(0xE0, "→"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0x4A, "☺"));

    /** Greek as the font Symbol keeps it, at the places of Latin letters. */
    private static final String GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final String GREEK_LARGE = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    /** What else the font Symbol holds that a plan may say. */
    private static final Map<Integer, String> SYMBOL_FONT = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xB0, "°"),
            Map.entry(0xA2, "′"),
            Map.entry(0xB2, "″"),
            Map.entry(0xBC, "…"),
            Map.entry(0xBD, "|"),
            Map.entry(0xAB, "↔"),
            Map.entry(0xAC, "←"),
            Map.entry(0xAD, "↑"),
            Map.entry(0xAE, "→"),
            Map.entry(0xAF, "↓"),
            Map.entry(0xD2, "®"),
            Map.entry(0xD3, "©"),
            Map.entry(0xD4, "™"),
            Map.entry(0xD6, "√"),
            Map.entry(0xE5, "∑"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xA0, "€"));

    private Characters() {}

    /** A {@code w:sym}: its place in a symbol font, which may be Symbol itself. */
    static String symbol(@Nullable String font, @Nullable String hexadecimal) {
        int place = place(hexadecimal);
        if (font == null || !font.equalsIgnoreCase("symbol") || place > 0xFF) {
            return symbol(hexadecimal);
        }
        if (place >= 'a' && place <= 'z') {
            return GREEK_SMALL.substring(place - 'a', place - 'a' + 1);
        }
        if (place >= 'A' && place <= 'Z') {
            return GREEK_LARGE.substring(place - 'A', place - 'A' + 1);
        }
        boolean plain = place >= ' ' && place < 'A' && "\"$'*@".indexOf(place) < 0;
        String known = SYMBOL_FONT.get(place);
        return known != null ? known : plain ? Character.toString(place) : symbol(hexadecimal);
    }

    private static int place(@Nullable String hexadecimal) {
        try {
            int code = hexadecimal == null ? 0 : Integer.parseInt(hexadecimal, 16);
            return code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** The text without what is not seen in it (soft hyphens, joiners), and with one kind of space and hyphen. */
    static String seen(String raw) {
        StringBuilder seen = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\u00A0', '\u2007', '\u202F', '\t' -> seen.append(' ');
                case '\u2011' -> seen.append('-');
                case '\r', '\u2028', '\u2029', '\u000B', '\f', '\u0085' -> seen.append('\n');
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {
                    // not seen
                }
                default -> {
                    if (c == '\n' || (c >= ' ' && c != '\u007F')) {
                        seen.append(c >= '\uF020' && c <= '\uF0FF' ? symbol(c - 0xF000) : String.valueOf(c));
                    }
                }
            }
        }
        return seen.toString();
    }

    /** A {@code w:sym}: its place in a symbol font. */
    static String symbol(@Nullable String hexadecimal) {
        try {
            int code = hexadecimal == null ? 0 : Integer.parseInt(hexadecimal, 16);
            int place = code >= 0xF000 ? code - 0xF000 : code;
            return place > 0xFF ? Character.toString(place) : symbol(place);
        } catch (IllegalArgumentException none) {
            return "□";
        }
    }

    private static String symbol(int place) {
        return SYMBOLS.getOrDefault(place, "□");
    }
}
