package org.waymark.document.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/**
 * Who leads, as a cell says it.
 *
 * @param state unconfirmed when the cell says "tbc"; names beside it are then proposals
 * @param text the whole cell as written; null when absent
 * @param names the names in it, in order; may be empty though the state is set ("see Priority 6")
 */
public record LeadsDraft(OpenState state, @Nullable String text, List<NameDraft> names) {

    /** Nobody was named. */
    public static final LeadsDraft NONE = new LeadsDraft(OpenState.ABSENT, null, List.of());

    public LeadsDraft {
        names = List.copyOf(names);
    }
}
