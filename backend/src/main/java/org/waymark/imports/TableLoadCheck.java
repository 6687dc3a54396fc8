package org.waymark.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Fault;

/** What a person may decide when a table is loaded: which of its rows are left out, and nothing else. */
final class TableLoadCheck {
    private TableLoadCheck() {}

    static List<Fault> faults(LoadInput input, Set<Integer> rows) {
        List<Fault> faults = new ArrayList<>();
        notHere(faults, "decisions", !input.decisions().isEmpty());
        notHere(faults, "plan", input.plan() != null);
        notHere(faults, "title", input.title() != null);
        notHere(faults, "period", input.period() != null);
        notHere(faults, "overwrite", input.overwrite() != null);
        for (int i = 0; i < input.leaveOut().size(); i++) {
            if (!rows.contains(input.leaveOut().get(i))) {
                faults.add(new Fault("/leaveOut/" + i, "unknown", "The file has no such row."));
            }
        }
        return faults;
    }

    private static void notHere(List<Fault> faults, String field, boolean given) {
        if (given) {
            faults.add(new Fault("/" + field, "not-here", "That is said of a Word document, not of a table."));
        }
    }
}
