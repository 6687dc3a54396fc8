package org.waymark.agencies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;

/**
 * What is said of an agency when it is made or changed.
 *
 * @param partnership the top-level partnership that it belongs to; it stays there
 * @param code its short code, unique in the partnership whatever the case
 * @param aliases other names that people write for it
 * @param activeFrom the day it began, where that is known
 * @param activeTo its last day, where it has ended
 * @param section10 its category under the Children Act 2004, one at a time
 */
public record AgencyInput(
        @NotNull UUID partnership,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull AgencyKind kind,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> aliases,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Valid @Size(max = 100) List<@NotNull Section10> section10,
        @Valid @Size(max = 100) List<@NotNull ExternalId> externalIds) {

    public AgencyInput {
        aliases = aliases == null ? List.of() : aliases;
        section10 = section10 == null ? List.of() : section10;
        externalIds = externalIds == null ? List.of() : externalIds;
    }
}
