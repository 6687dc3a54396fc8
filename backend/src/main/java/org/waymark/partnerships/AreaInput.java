package org.waymark.partnerships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an area when it is made.
 *
 * @param code its code in the installation, such as the one national statistics give it
 * @param parent the area around it; only England has none
 */
public record AreaInput(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull AreaKind kind,
        @Nullable UUID parent) {}
