package org.waymark.actions;

import java.util.List;
import org.waymark.paging.Sorting;

/** What actions can be sorted by. */
final class ActionSort {
    private static final String REF = "natural_order(a.ref) collate \"C\"";
    static final List<Sorting.Key> KEYS = List.of(
            new Sorting.Key(
                    "due",
                    Sorting.Type.DATE,
                    "coalesce(a.next_due, 'infinity'::date)",
                    "coalesce(a.next_due, '-infinity'::date)"),
            new Sorting.Key("ref", Sorting.Type.TEXT, REF, REF),
            new Sorting.Key("updatedAt", Sorting.Type.INSTANT, "a.updated_at", "a.updated_at"));

    private ActionSort() {}

    static Sorting of(ActionFilter filter) {
        return Sorting.of(filter.sort, "a.id", KEYS);
    }
}
