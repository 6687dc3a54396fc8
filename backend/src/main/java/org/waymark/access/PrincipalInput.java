package org.waymark.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom a role is given to, as the identity provider's tokens name them.
 *
 * @param issuer the provider ({@code iss})
 * @param subject the person or system there ({@code sub})
 */
public record PrincipalInput(
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @Size(max = 255) String subject) {}
