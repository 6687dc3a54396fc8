package org.waymark.priorities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of the conditions we want to see.
 *
 * @param heading whose or which conditions they are
 * @param audience the children they are about, where that is narrower
 */
public record Conditions(
        @Nullable @Size(max = 500) String heading,
        @Nullable @Size(max = 500) String audience,
        List<@NotBlank @Size(max = 5000) String> items) {

    public Conditions {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
