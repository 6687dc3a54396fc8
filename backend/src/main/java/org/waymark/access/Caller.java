package org.waymark.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, and how far their grants reach. Every question about rights is asked here, after the row in question
 * has been loaded; what nothing allows is refused.
 *
 * @param name what the provider calls them
 * @param client the application that calls in their name
 */
public record Caller(
        Principal principal,
        @Nullable String name,
        @Nullable String email,
        @Nullable String client,
        Reach reach) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The service itself, at its start: it may do everything and stands in the record as such. */
    public static Caller system() {
        return new Caller(
                new Principal("waymark", "system"),
                "Waymark",
                null,
                "waymark",
                new Reach(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null));
    }

    /** The same caller before what stands no more, of which nobody may change anything. */
    public Caller looking() {
        return new Caller(principal, name, email, client, Reach.NONE);
    }

    public boolean administrator() {
        return reach.administrator();
    }

    /** May change anything inside the partnership. */
    public boolean mayEdit(UUID partnership) {
        return administrator() || reach.edits().contains(partnership);
    }

    /** May read the partnership and its plans, drafts too. */
    public boolean mayRead(UUID partnership) {
        return administrator() || reach.reads().contains(partnership);
    }

    /** May see the agencies, officers and groups of the partnership. */
    public boolean maySeeMembersOf(UUID partnership) {
        return administrator() || reach.directory().contains(partnership);
    }

    /** Acts for one of these agencies. */
    public boolean actsForAnyOf(Collection<UUID> agencies) {
        return agencies.stream().anyMatch(reach.agencies()::contains);
    }

    /** Sits on the group. */
    public boolean sitsOn(UUID group) {
        return reach.groups().contains(group);
    }

    /** Who the caller is among the officers; an id that no officer has when that was never said. */
    public UUID officerOrNobody() {
        UUID officer = reach.officer();
        return officer == null ? NOBODY : officer;
    }

    /** The partnerships to which a list is narrowed; null when it is not narrowed. */
    public UUID @Nullable [] readable() {
        return administrator() ? null : reach.reads().toArray(UUID[]::new);
    }

    /** The partnerships to which a list of members is narrowed; null when it is not narrowed. */
    public UUID @Nullable [] directory() {
        return administrator() ? null : reach.directory().toArray(UUID[]::new);
    }

    /** The partnerships to which a list of what only officers see is narrowed; null when it is not narrowed. */
    public UUID @Nullable [] editable() {
        return administrator() ? null : reach.edits().toArray(UUID[]::new);
    }
}
