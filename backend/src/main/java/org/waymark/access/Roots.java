package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refusal;
import org.waymark.requests.IfMatch;
import org.waymark.rows.Root;

/** Things that are kept as entities, for the rooms they belong to: held while they change, kept, and taken away. */
@ApplicationScoped
public class Roots {
    private final EntityManager entities;

    Roots(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Holds a thing until the transaction ends, so that nobody else changes it meanwhile. Refuses, in this order, what
     * the caller does not see, what is not theirs, and a change to another version than the present one.
     *
     * @param seen shows the thing to the caller, or refuses as if there were none
     * @param theirs whether the caller may change what they see
     * @param otherwise who may, in words
     */
    public <E extends Root, V> E toChange(
            Class<E> type,
            UUID id,
            @Nullable IfMatch ifMatch,
            Function<UUID, V> seen,
            Predicate<V> theirs,
            String otherwise) {
        E thing = held(type, id, seen, theirs, otherwise);
        IfMatch.require(ifMatch, thing.version());
        return thing;
    }

    /** The same, whatever its version. */
    public <E extends Root, V> E held(
            Class<E> type, UUID id, Function<UUID, V> seen, Predicate<V> theirs, String otherwise) {
        E thing = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        V view = seen.apply(id);
        if (thing == null || !theirs.test(view)) {
            throw Refusal.forbidden(otherwise);
        }
        return thing;
    }

    /** Keeps a thing as it is now, new or changed; the database has its last word here and not later. */
    public void keep(Root thing) {
        entities.persist(thing);
        entities.flush();
    }

    /** Takes a thing away; the database refuses when something refers to it. */
    public void remove(Root thing) {
        entities.remove(thing);
        entities.flush();
    }
}
