package org.waymark.frameworks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a framework when it is made or changed.
 *
 * @param partnership whose own it is; it stays so
 * @param code its short code, unique in the partnership
 * @param outcomes all its outcomes, in order; one that is left out is gone
 */
public record FrameworkInput(
        @NotNull UUID partnership,
        @NotBlank @Size(max = 100) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid @Size(min = 1, max = 100) List<@NotNull FrameworkOutcome> outcomes) {}
