package org.waymark.workbooks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row beside the action it means.
 *
 * @param row as a person counts the rows of the file
 * @param id null for a new one that was not made
 */
public record ComparedRow(
        int row,
        @Nullable UUID id,
        boolean subAction,
        String ref,
        String title,
        RowOutcome outcome,
        List<ChangedCell> cells) {}
