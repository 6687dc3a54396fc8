package org.waymark.document.word;

import java.util.Locale;

/** Writes a count in one of the number formats that Word offers for lists. */
final class NumberFormat {

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 20;

    private NumberFormat() {}

    static String write(int value, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : String.valueOf(value);
            case "ordinal" -> value + ordinal(value);
            default -> String.valueOf(value);
        };
    }

    /** Word goes on after z with aa, bb, cc. */
    private static String letters(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        char letter = (char) ('a' + (value - 1) % LETTERS);
        return String.valueOf(letter).repeat(Math.min((value - 1) / LETTERS + 1, MOST_LETTERS));
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder written = new StringBuilder();
        int left = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                written.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return written.toString();
    }

    private static String ordinal(int value) {
        int tens = value % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
