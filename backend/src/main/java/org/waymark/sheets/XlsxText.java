package org.waymark.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as workbooks hold them: a character that XML cannot hold stands as {@code _x000D_}, and what looks so is marked. */
final class XlsxText {
    /** As much as a cell of a workbook may hold. */
    static final int LONGEST = 32_767;

    private static final Pattern HELD = Pattern.compile("_x[0-9A-Fa-f]{4}_|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private XlsxText() {}

    static String held(String text) {
        return HELD.matcher(text).replaceAll(found -> {
            String one = found.group();
            return one.length() > 1 ? "_x005F" + one : String.format("_x%04X_", (int) one.charAt(0));
        });
    }

    static String meant(String held) {
        return held.contains("_x")
                ? CODE.matcher(held)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))))
                : held;
    }
}
