package org.waymark.answers;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets what never changes be kept by the caller's own cache, before {@link Answers} says that it be asked for each time.
 * A day, not a year: the name of a person who asks to be forgotten goes out of every copy by then.
 */
@Provider
@Lasting
@Priority(Priorities.USER + 1000)
public class LastingAnswers implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable");
        }
    }
}
