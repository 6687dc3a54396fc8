package org.waymark.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that is not what it was, in words.
 *
 * @param before null when there was nothing
 * @param after null when there is nothing
 * @param marks where the words differ; none when either side is missing
 */
public record FieldChange(
        String field,
        ChangeWeight kind,
        @Nullable String before,
        @Nullable String after,
        List<Mark> marks) {

    static FieldChange of(String field, boolean promise, @Nullable String before, @Nullable String after) {
        return new FieldChange(field, promise ? ChangeWeight.PROMISE : ChangeWeight.WORDING, before, after, List.of());
    }

    FieldChange marked() {
        return before == null || after == null
                ? this
                : new FieldChange(field, kind, before, after, WordMarks.of(before, after));
    }
}
