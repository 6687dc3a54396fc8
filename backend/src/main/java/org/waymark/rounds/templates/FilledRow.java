package org.waymark.rounds.templates;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it came back.
 *
 * @param row its number as a person counts the rows of the file
 * @param round of which it says it is; null when it does not say
 * @param action null when that cannot be read
 * @param version of the report on which it was made; null when there was none
 * @param problems of what says which row it is
 * @param words what is filled in
 */
record FilledRow(
        int row,
        @Nullable UUID round,
        @Nullable UUID action,
        @Nullable UUID agency,
        @Nullable Long version,
        boolean asItStands,
        List<CellProblem> problems,
        Filling words) {

    /** Reads what is filled in over what the template shows, noting what cannot be read. */
    interface Filling {
        Words over(Words shown, List<CellProblem> problems);
    }
}
