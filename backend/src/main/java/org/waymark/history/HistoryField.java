package org.waymark.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.comparison.Mark;

/**
 * A property that was changed.
 *
 * @param field its name in the thing's own answer
 * @param label what it is called, with the part it belongs to
 * @param before in words; null when there was nothing
 * @param after in words; null when there was nothing left
 * @param marks where the words of a longer text differ; none of a short one, or when either side is missing
 */
public record HistoryField(
        String field,
        String label,
        @Nullable String before,
        @Nullable String after,
        List<Mark> marks) {}
