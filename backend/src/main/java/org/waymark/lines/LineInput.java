package org.waymark.lines;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;

/**
 * A line of a plan.
 *
 * @param id of the thing itself; an indicator's place is the indicator's, in the priority
 * @param priority for an indicator, the priority in which it has its place
 * @param field the property of it that is meant, such as {@code timescale}; null when it is the whole
 */
public record LineInput(
        @NotNull LineType type,
        @NotNull UUID id,
        @Nullable UUID priority,
        @Nullable @Size(max = 40) String field) {

    /** Refuses a line that is said wrongly. */
    public void check() {
        new Faults()
                .unless(
                        type != LineType.INDICATOR || priority != null,
                        "/on/priority",
                        "required",
                        "Say in which priority the indicator has its place.")
                .unless(
                        type == LineType.INDICATOR || priority == null,
                        "/on/priority",
                        "not-needed",
                        "Only an indicator's place is said with its priority.")
                .unless(field == null || type.has(field), "/on/field", "unknown", "It has no such field.")
                .refuse();
    }
}
