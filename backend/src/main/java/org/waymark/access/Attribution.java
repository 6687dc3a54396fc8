package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tells the database in whose name the running transaction writes; the triggers of the change log do the rest. */
@ApplicationScoped
class Attribution {
    void write(Handle handle, Caller caller, @Nullable String request, @Nullable String reason) {
        handle.createQuery("""
                        select set_config('waymark.actor', :actor, true),
                            set_config('waymark.actor_name', :name, true),
                            set_config('waymark.client', :client, true),
                            set_config('waymark.request', :request, true),
                            set_config('waymark.reason', :reason, true)""")
                .bind("actor", caller.principal().toString())
                .bind("name", orEmpty(caller.name()))
                .bind("client", orEmpty(caller.client()))
                .bind("request", orEmpty(request))
                .bind("reason", orEmpty(reason))
                .mapTo(String.class)
                .one();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
