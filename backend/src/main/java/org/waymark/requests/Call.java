package org.waymark.requests;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Digests;

/** What a write needs to know of the HTTP request that asked for it; empty outside a request. */
@RequestScoped
public class Call {
    private @Nullable String id;
    private @Nullable String method;
    private @Nullable String path;
    private @Nullable String query;
    private @Nullable String key;
    private @Nullable String bodyHash;
    private @Nullable String reason;
    private boolean dryRun;

    void begin(
            String newId,
            String newMethod,
            String newPath,
            @Nullable String newQuery,
            @Nullable String newKey,
            @Nullable String newReason,
            boolean asDryRun) {
        id = newId;
        method = newMethod;
        path = newPath;
        query = newQuery;
        key = newKey;
        reason = newReason == null || newReason.isBlank() ? null : newReason.strip();
        dryRun = asDryRun;
    }

    /** Set once the body has been read, wherever that happens. */
    public void bodyHash(String hash) {
        bodyHash = hash;
    }

    /** Why the change is made, for the record. */
    public void reason(@Nullable String words) {
        reason = words;
    }

    public @Nullable String id() {
        return id;
    }

    public @Nullable String method() {
        return method;
    }

    public @Nullable String path() {
        return path;
    }

    public @Nullable String idempotencyKey() {
        return key;
    }

    /** What tells this request from another to the same address: its query and its body. */
    public String contentHash() {
        return Digests.sha256((query + "\n" + bodyHash).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public @Nullable String reason() {
        return reason;
    }

    public boolean dryRun() {
        return dryRun;
    }

    /**
     * Whether a dry run was asked for by an operation that gives this a meaning of its own: what it writes is kept, as
     * is the answer under an Idempotency-Key.
     */
    public boolean ownDryRun() {
        boolean asked = dryRun;
        dryRun = false;
        return asked;
    }
}
