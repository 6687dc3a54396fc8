package org.waymark.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * Who the caller is here, and what they may do.
 *
 * @param officer who they are among the officers, if a grant says so
 * @param grants the roles they hold
 * @param agencies the agencies they act for
 * @param partnerships the partnerships whose plans they may read
 * @param allowed what they may do that belongs to no one thing: {@code create-partnership}, {@code invite}
 */
public record MeView(
        Principal principal,
        @Nullable String name,
        @Nullable String email,
        @Nullable Related officer,
        List<GrantView> grants,
        List<Related> agencies,
        List<Related> partnerships,
        List<String> allowed) {}
