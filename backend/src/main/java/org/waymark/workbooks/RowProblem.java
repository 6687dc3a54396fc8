package org.waymark.workbooks;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a row.
 *
 * @param row as a person counts the rows of the file
 * @param column the name of the column; null when it is the row as a whole
 * @param title the column as people call it
 * @param code what kind, for programs: {@code stale} when somebody has changed the action since the file was written
 * @param now what stands there now
 * @param document what the file says
 */
public record RowProblem(
        int row,
        @Nullable String column,
        @Nullable String title,
        String code,
        String detail,
        @Nullable String now,
        @Nullable String document) {}
