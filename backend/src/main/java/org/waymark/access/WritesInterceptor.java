package org.waymark.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ShownOnce;
import org.waymark.requests.Call;

/** What {@link Writes} promises. It runs inside the transaction, around the outermost write only. */
@Writes
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class WritesInterceptor {
    private static final String INSIDE = "org.waymark.access.inside-a-write";

    @Inject
    Jdbi jdbi;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Call call;

    @Inject
    CurrentCaller current;

    @Inject
    Attribution attribution;

    @Inject
    Retries retries;

    @Inject
    Settling settling;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext context) throws Exception {
        if (transaction.getResource(INSIDE) != null) {
            return context.proceed();
        }
        transaction.putResource(INSIDE, true);
        Caller caller = current.get();
        jdbi.useHandle(handle -> attribution.write(handle, caller, call.id(), call.reason()));
        if (call.dryRun()) {
            Object would = context.proceed();
            settling.settle();
            jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
            transaction.setRollbackOnly();
            return would;
        }
        String key = call.idempotencyKey();
        if (key == null) {
            Object done = context.proceed();
            settling.settle();
            return done;
        }
        Object before =
                retries.claim(caller.principal(), key, context.getMethod().getGenericReturnType());
        if (before != null) {
            return before;
        }
        Object done = context.proceed();
        settling.settle();
        retries.keep(caller.principal(), key, done instanceof ShownOnce once ? once.kept() : done);
        return done;
    }
}
