package org.waymark.savedviews;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;

/** Who may keep a view on whose lists. */
final class Sharing {
    static final String OTHERWISE =
            "A view that is shared is changed by the partnership's officers, or by those who act"
                    + " for the agency that has it.";

    private Sharing() {}

    static boolean mayChange(
            Caller caller, SharedWith with, boolean mine, @Nullable UUID partnership, @Nullable UUID agency) {
        return switch (with) {
            case NOBODY -> mine;
            case PARTNERSHIP -> partnership != null && caller.mayEdit(partnership);
            case AGENCY -> agency != null && (caller.administrator() || caller.actsForAnyOf(List.of(agency)));
        };
    }
}
