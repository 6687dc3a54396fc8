package org.waymark.document.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Line;

/**
 * The top of a priority block.
 *
 * @param ref null when no number stands there
 * @param extra rows that the format does not know, each with its label
 */
public record Head(
        @Nullable String ref,
        String title,
        @Nullable String theme,
        List<Line> leads,
        @Nullable String outcome,
        List<Line> extra,
        List<Line> all) {

    public Head {
        leads = List.copyOf(leads);
        extra = List.copyOf(extra);
        all = List.copyOf(all);
    }
}
