package org.waymark.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invites somebody to a role by their address.
 *
 * @param email who signs in with this address, verified by the provider, takes the role
 * @param officer who among the officers they are
 */
public record InvitationInput(
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull Role role,
        @Valid @NotNull ScopeInput scope,
        @Nullable UUID officer) {}
