package org.waymark.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a role is given. Whom, which role and over what stay as they are: to change those, one grant is
 * deleted and another made.
 *
 * @param name what to call the holder in lists
 * @param officer who among the officers the holder is
 */
public record GrantInput(
        @Valid @NotNull PrincipalInput principal,
        @Nullable @Size(max = 200) String name,
        @NotNull Role role,
        @Valid @NotNull ScopeInput scope,
        @Nullable UUID officer) {}
