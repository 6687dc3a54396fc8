package org.waymark.testing;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tokens as the identity provider would sign them, good ones and bad ones. */
public final class Tokens {
    public static final String ISSUER = "https://identity.example/realms/waymark";
    private static final String AUDIENCE = "waymark-api";
    private static final String KEY_ID = "test";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    public static String of(String subject) {
        return sign(subject, KEYS, AUDIENCE, Instant.now().plus(Duration.ofMinutes(30)), null, false);
    }

    /** Of somebody whose address the provider has checked. */
    public static String of(String subject, String verifiedEmail) {
        return sign(subject, KEYS, AUDIENCE, Instant.now().plus(Duration.ofMinutes(30)), verifiedEmail, true);
    }

    /** Of somebody who says that this is their address. */
    public static String unverified(String subject, String email) {
        return sign(subject, KEYS, AUDIENCE, Instant.now().plus(Duration.ofMinutes(30)), email, false);
    }

    /** Of somebody whom the provider calls by a name. */
    public static String named(String subject, String name) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .audience(AUDIENCE)
                .expiresAt(Instant.now().plus(Duration.ofMinutes(30)))
                .claim("azp", "test-client")
                .claim("name", name)
                .jws()
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
    }

    public static String expired(String subject) {
        return sign(subject, KEYS, AUDIENCE, Instant.now().minus(Duration.ofHours(1)), null, false);
    }

    public static String forAnotherAudience(String subject) {
        return sign(subject, KEYS, "another-service", Instant.now().plus(Duration.ofMinutes(30)), null, false);
    }

    public static String signedBySomebodyElse(String subject) {
        return sign(subject, keys(), AUDIENCE, Instant.now().plus(Duration.ofMinutes(30)), null, false);
    }

    private static String sign(
            String subject, KeyPair keys, String audience, Instant until, @Nullable String email, boolean verified) {
        var claims = Jwt.issuer(ISSUER)
                .subject(subject)
                .audience(audience)
                .expiresAt(until)
                .claim("azp", "test-client")
                .claim("name", subject);
        if (email != null) {
            claims.claim("email", email).claim("email_verified", verified);
        }
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    /** Writes the public half where the service is told to look for it. */
    static String keySetFile(Path folder) {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        String json =
                "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                        .formatted(KEY_ID, encoded(key.getModulus()), encoded(key.getPublicExponent()));
        try {
            return Files.writeString(folder.resolve("keys.json"), json).toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int skip = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, skip, bytes.length));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
