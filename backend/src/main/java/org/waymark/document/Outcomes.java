package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The five outcomes of Every Child Matters (2003), in whatever grammar a document names them. */
final class Outcomes {

    private Outcomes() {}

    /** The codes of the outcomes that a text names, in the order of the framework. */
    static List<String> codes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> codes = new ArrayList<>();
        if (lower.contains("health")) {
            codes.add("be-healthy");
        }
        if (lower.contains("safe")) {
            codes.add("stay-safe");
        }
        if (lower.contains("enjoy")) {
            codes.add("enjoy-and-achieve");
        }
        if (lower.contains("contribut")) {
            codes.add("make-a-positive-contribution");
        }
        if (lower.contains("economic")) {
            codes.add("achieve-economic-well-being");
        }
        return codes;
    }
}
