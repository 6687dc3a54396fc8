package org.waymark.access;

/**
 * Somebody or something that an identity provider vouches for.
 *
 * @param issuer the provider, as the token names it ({@code iss})
 * @param subject the caller there ({@code sub})
 */
public record Principal(String issuer, String subject) {
    @Override
    public String toString() {
        return issuer + " " + subject;
    }
}
