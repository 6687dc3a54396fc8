package org.waymark.requests;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request its id and notes what a write needs to know of it. */
@Provider
@PreMatching
@Priority(100)
public class CallFilter implements ContainerRequestFilter {
    /** The header, and the property of the request, that carry the id. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,100}");

    @Inject
    Call call;

    @Override
    public void filter(ContainerRequestContext request) {
        String offered = request.getHeaderString(REQUEST_ID);
        String id = offered != null && SANE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
        request.setProperty(REQUEST_ID, id);
        MDC.put("request", id);
        var query = request.getUriInfo().getQueryParameters();
        call.begin(
                id,
                request.getMethod(),
                request.getUriInfo().getPath(),
                request.getUriInfo().getRequestUri().getRawQuery(),
                request.getMethod().equals("POST") ? request.getHeaderString("Idempotency-Key") : null,
                query.getFirst(QueryCheck.REASON),
                "true".equals(query.getFirst("dryRun")));
    }
}
