package org.waymark.officers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;

/**
 * What is said of an officer when one is made or changed.
 *
 * @param partnership the top-level partnership that the officer belongs to, for good
 * @param agency the agency the officer works in, of the same partnership
 * @param name the person's name, or the post's title
 * @param leftOn the last day of a leaver, or of a post that was closed
 * @param aliases other spellings that people write
 */
public record OfficerInput(
        @NotNull UUID partnership,
        @Nullable UUID agency,
        @NotNull OfficerKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String jobTitle,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable LocalDate leftOn,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> aliases,
        @Valid @Size(max = 100) List<@NotNull ExternalId> externalIds) {

    public OfficerInput {
        aliases = aliases == null ? List.of() : aliases;
        externalIds = externalIds == null ? List.of() : externalIds;
    }
}
