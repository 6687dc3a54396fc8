package org.waymark.document.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of the conditions we want to see. Each item is Markdown and may hold a list of its own. */
public record ConditionsDraft(
        @Nullable String heading, @Nullable String audience, List<String> items) {

    public ConditionsDraft {
        items = List.copyOf(items);
    }
}
