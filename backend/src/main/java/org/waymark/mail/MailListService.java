package org.waymark.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;

/** What was mailed, for the partnership's officers: what bounced, and whether the mail server is dead, shows here. */
@ApplicationScoped
public class MailListService {
    private final MailQueries queries;
    private final CurrentCaller current;

    MailListService(MailQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public Page<MailView> page(MailFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public MailView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "mail");
    }

    /** Sends what did not arrive once more, under the Message-ID that it has. */
    @Writes
    @Transactional
    public MailView transition(UUID id, MailTransition transition) {
        MailView before = get(id);
        if (transition.to() != MailState.WAITING) {
            throw Refusal.invalid("/to", "not-by-hand", "A mail is sent again by hand, and nothing else.");
        }
        if (!queries.again(id)) {
            String why = queries.whyNotAgain(id);
            throw Refusal.conflict(
                    why != null
                            ? why
                            : "The mail is " + Kebab.name(before.state()) + ": only one that did not arrive is"
                                    + " sent again.");
        }
        return get(id);
    }
}
