package org.waymark.workbooks;

import org.jspecify.annotations.Nullable;

/** A cell that says something else than what stands; a blank one is null. */
public record ChangedCell(
        ActionColumn column, @Nullable String now, @Nullable String document) {}
