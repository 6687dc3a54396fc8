package org.waymark.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the document beside the same thing as it stands.
 *
 * @param type plan, theme, priority, indicator, action or sub-action
 * @param id null while it is only compared and would be made
 * @param fields the properties that differ
 * @param row which row of a table it is, as a person counts them; null in a document
 */
public record ComparedThing(
        String type,
        @Nullable UUID id,
        @Nullable String ref,
        @Nullable String title,
        Outcome outcome,
        List<ComparedField> fields,
        @Nullable Integer row) {

    ComparedThing withoutId() {
        return new ComparedThing(type, null, ref, title, outcome, fields, row);
    }
}
