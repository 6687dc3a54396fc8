package org.waymark.groups;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a group when it is made or changed.
 *
 * @param partnership the top-level partnership that it belongs to; it stays there
 * @param code its short code, unique in the partnership whatever the case
 * @param parent the group it answers to
 * @param termsOfReference what it is for, in the product's Markdown
 * @param aliases other names that people write for it
 * @param seats all its seats, in order; one that is left out is gone
 */
public record GroupInput(
        @NotNull UUID partnership,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull GroupKind kind,
        @Nullable UUID parent,
        @Nullable @Size(max = 20_000) String termsOfReference,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> aliases,
        @Valid @Size(max = 500) List<@NotNull SeatInput> seats) {

    public GroupInput {
        aliases = aliases == null ? List.of() : aliases;
        seats = seats == null ? List.of() : seats;
    }
}
