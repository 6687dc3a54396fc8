package org.waymark.kernel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The id that a thing has in another system. */
public record ExternalId(
        @NotBlank @Size(max = 100) String system,
        @NotBlank @Size(max = 200) String value) {}
