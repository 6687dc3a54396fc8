package org.waymark.savedviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list to come back to.
 *
 * @param query what it filters, as in the address of the list; its parameters are checked, pages and orders are not kept
 * @param sharedWith who has it on their lists; null means nobody else
 * @param partnership with which it is shared
 * @param agency with which it is shared
 */
public record SavedViewInput(
        @NotNull ViewedList list,
        @NotBlank @Size(max = 100) String name,

        @NotBlank
        @Size(max = SavedViewInput.LONGEST)
        @Schema(
                description = "What it filters, as in the query of the list: agency=POL&overdue=true. Only parameters"
                        + " that the list filters by; not 'sort', 'parent' and what is asked of one page.")
        String query,

        @Nullable SharedWith sharedWith,
        @Nullable UUID partnership,
        @Nullable UUID agency) {
    static final int LONGEST = 2000;

    public SavedViewInput {
        sharedWith = sharedWith == null ? SharedWith.NOBODY : sharedWith;
    }
}
