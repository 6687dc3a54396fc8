package org.waymark.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/**
 * Keeps one client that has run wild from taking the service away from the others: so many requests a minute for each
 * principal and process. What is left stands on every answer (draft-ietf-httpapi-ratelimit-headers, RateLimit and
 * RateLimit-Policy), and a 429 says when to come back (Retry-After, in seconds).
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String PROBE = "org.waymark.rate-limit";
    private static final long MOST_CLIENTS = 50_000;

    private final Cache<Principal, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            .maximumSize(MOST_CLIENTS)
            .build();

    @Inject
    CurrentCaller current;

    @ConfigProperty(name = "waymark.requests-per-minute")
    long perMinute;

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = current.orNull();
        if (caller == null) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(caller.principal(), principal -> bucket()).tryConsumeAndReturnRemaining(1);
        request.setProperty(PROBE, probe);
        if (!probe.isConsumed()) {
            throw Refusal.of(
                    ProblemType.TOO_MANY,
                    "A client may send " + perMinute + " requests a minute. Wait, then go on more slowly.");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(PROBE) instanceof ConsumptionProbe probe)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("RateLimit-Policy", "\"client\";q=" + perMinute + ";w=" + WINDOW.toSeconds());
        headers.putSingle(
                "RateLimit",
                "\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            headers.putSingle(HttpHeaders.RETRY_AFTER, Math.max(1, seconds(probe.getNanosToWaitForRefill())));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
