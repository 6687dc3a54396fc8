package org.waymark.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a principal's grants reach, worked out once and kept for a few seconds.
 *
 * @param administrator whether one of them holds over everything
 * @param edits the partnerships inside which the principal may change anything
 * @param reads the partnerships whose plans the principal may read, drafts too
 * @param directory the partnerships whose agencies, officers and groups the principal may see
 * @param agencies the agencies the principal acts for
 * @param groups the groups the principal sits on
 * @param officer who the principal is among the officers, if that was said
 */
public record Reach(
        boolean administrator,
        Set<UUID> edits,
        Set<UUID> reads,
        Set<UUID> directory,
        Set<UUID> agencies,
        Set<UUID> groups,
        @Nullable UUID officer) {
    static final Reach NONE = new Reach(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
}
