package org.waymark.history;

import org.jspecify.annotations.Nullable;

/**
 * Who made a change, as may be shown.
 *
 * @param kind a person or an agency's system, the service itself, or somebody who wrote in the database directly
 * @param subject by which the history can be narrowed to what they did; null of the service itself
 * @param name what they were called then; null when that was never known, or was removed
 */
public record HistoryActor(
        ActorKind kind, @Nullable String subject, @Nullable String name) {
    /** In what way somebody made a change. */
    public enum ActorKind {
        SIGNED_IN,
        SERVICE,
        DATABASE
    }

    static final String DATABASE = "database";
    private static final String SERVICE = "waymark";

    /** Reads what the record says: an issuer and a subject, or the role that wrote in the database. */
    static HistoryActor of(String actor, @Nullable String name) {
        int space = actor.indexOf(' ');
        if (space < 0) {
            return new HistoryActor(ActorKind.DATABASE, DATABASE, null);
        }
        return actor.substring(0, space).equals(SERVICE)
                ? new HistoryActor(ActorKind.SERVICE, null, name)
                : new HistoryActor(ActorKind.SIGNED_IN, actor.substring(space + 1), name);
    }
}
