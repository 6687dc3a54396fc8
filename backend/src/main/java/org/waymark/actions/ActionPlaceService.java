package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Writes;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Titled;
import org.waymark.requests.IfMatch;

/** Where actions stand. Only the one that moves is changed, so two people who move two of them do not collide. */
@ApplicationScoped
public class ActionPlaceService {
    private final ActionService actions;
    private final ActionOrder order;

    ActionPlaceService(ActionService actions, ActionOrder order) {
        this.actions = actions;
        this.order = order;
    }

    @Transactional
    public ActionPlace get(UUID id) {
        ActionView action = actions.get(id);
        return new ActionPlace(
                id,
                action.version(),
                action.priority(),
                action.parent(),
                action.heading(),
                order.before(id),
                action.position());
    }

    /** Moves an action, with its sub-actions, and keeps what it is. */
    @Writes
    @Transactional
    public ActionPlace move(UUID id, @Nullable IfMatch ifMatch, ActionPlaceInput place) {
        // Whoever moves holds the priorities first and the action after, so that two of them never wait for each other.
        order.hold(actions.get(id).priority().id(), place.priority());
        Action action = actions.load(id);
        IfMatch.require(ifMatch, action.version);
        UUID after = place.after();
        if (after != null && (after.equals(id) || !order.stands(after, place))) {
            throw Refusal.invalid("/after", "unknown", "No such action stands there to come after.");
        }
        actions.said(action, Objects.requireNonNull(action.said()).placed(place));
        Titled before = order.before(id);
        if (!Objects.equals(after, before == null ? null : before.id())) {
            order.move(id, after);
        }
        return get(id);
    }
}
