package org.waymark.document.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects findings in the order in which they turn up. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void info(String code, String where, @Nullable String text, String detail) {
        all.add(new Finding(Severity.INFO, code, where, text, detail));
    }

    public void warning(String code, String where, @Nullable String text, String detail) {
        all.add(new Finding(Severity.WARNING, code, where, text, detail));
    }

    public void error(String code, String where, @Nullable String text, String detail) {
        all.add(new Finding(Severity.ERROR, code, where, text, detail));
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
