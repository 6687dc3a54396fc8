package org.waymark.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** The caller of the running request. */
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;

    /** Refuses when nobody is signed in. */
    public Caller get() {
        if (caller == null) {
            throw Refusal.of(ProblemType.UNAUTHORIZED, "Sign in first: send a bearer token.");
        }
        return caller;
    }

    /** The caller, where the request needs none. */
    @Nullable
    Caller orNull() {
        return caller;
    }

    /** Set once per request, and by work that goes on in the background in somebody's name. */
    public void become(Caller who) {
        caller = who;
    }
}
