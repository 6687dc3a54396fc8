package org.waymark.answers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.waymark.requests.CallFilter;

/** Gives a request id to answers that no resource makes, such as the contract and health. */
@ApplicationScoped
public class RequestIds {
    private static final int EARLY = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(sent -> {
                        var headers = request.response().headers();
                        if (!headers.contains(CallFilter.REQUEST_ID)) {
                            headers.set(CallFilter.REQUEST_ID, UUID.randomUUID().toString());
                        }
                    });
                    request.next();
                },
                EARLY);
    }
}
