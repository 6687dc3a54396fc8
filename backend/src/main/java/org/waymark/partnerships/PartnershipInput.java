package org.waymark.partnerships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a partnership when it is made or changed.
 *
 * @param area the area it serves
 * @param childrensServicesAuthority whether its council is one (Children Act 2004, section 65)
 * @param parent the county partnership that a district's belongs to
 */
public record PartnershipInput(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String shortName,
        @NotNull PartnershipKind kind,
        @Nullable UUID area,
        @NotNull Boolean childrensServicesAuthority,
        @Nullable UUID parent) {}
