package org.waymark.frameworks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One of the outcomes of a framework.
 *
 * @param code unique in the framework; what priorities name it by
 */
public record FrameworkOutcome(
        @NotBlank @Size(max = 100) String code,
        @NotBlank @Size(max = 200) String name) {}
