package org.waymark.access;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Anonymous;

/** Learns from the bearer token who is calling. Without a good one, only what is marked anonymous answers. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";

    @Context
    ResourceInfo resource;

    @Inject
    JWTParser tokens;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || anonymous(method)) {
            return;
        }
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw Refusal.of(ProblemType.UNAUTHORIZED, "Send a bearer token in the Authorization header.");
        }
        current.become(callers.of(token(header.substring(BEARER.length()).strip())));
    }

    private JsonWebToken token(String text) {
        try {
            return tokens.parse(text);
        } catch (ParseException notGood) {
            throw Refusal.of(
                    ProblemType.UNAUTHORIZED,
                    "The token is not good here: its signature, issuer, audience and expiry must all hold.");
        }
    }

    private static boolean anonymous(@Nullable Method method) {
        return method != null
                && (method.isAnnotationPresent(Anonymous.class)
                        || method.getDeclaringClass().isAnnotationPresent(Anonymous.class)
                        || !method.getDeclaringClass().getName().startsWith("org.waymark"));
    }
}
