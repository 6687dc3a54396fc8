package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.Call;

/** Why the running write is made, as it will stand in the record. */
@ApplicationScoped
public class Reason {
    private final Jdbi jdbi;
    private final Call call;

    Reason(Jdbi jdbi, Call call) {
        this.jdbi = jdbi;
        this.call = call;
    }

    /** What a body says, or else what the parameter of the call does; null when nobody says why. */
    public @Nullable String of(@Nullable String body) {
        return body == null || body.isBlank() ? call.reason() : body.strip();
    }

    /** What the running transaction writes from here on is written for this reason. */
    public void say(@Nullable String words) {
        call.reason(words);
        jdbi.useHandle(handle -> handle.createQuery("select set_config('waymark.reason', :reason, true)")
                .bind("reason", words == null ? "" : words)
                .mapTo(String.class)
                .one());
    }
}
