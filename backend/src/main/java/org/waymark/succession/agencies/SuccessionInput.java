package org.waymark.succession.agencies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agency.
 *
 * @param on the first day of the new name, or of the successors
 * @param name the new name of one that was renamed; left out, the old one stays
 * @param code its new code; left out, the old one stays
 * @param successors of one that was merged the agency it went up in; of one that was split those that took its parts
 */
public record SuccessionInput(
        @NotNull SuccessionKind kind,
        @NotNull LocalDate on,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 40) String code,
        @Valid @Size(max = 20) List<@NotNull SuccessorInput> successors,
        @Nullable @Size(max = 2000) String reason) {

    public SuccessionInput {
        successors = successors == null ? List.of() : successors;
    }
}
