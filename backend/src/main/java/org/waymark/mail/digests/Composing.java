package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;

/** Makes of all that is due to be said to somebody one mail. */
@ApplicationScoped
class Composing {
    private final ItemsDue due;
    private final Outgoing outgoing;
    private final String web;

    Composing(ItemsDue due, Outgoing outgoing, @ConfigProperty(name = "waymark.web-address") String web) {
        this.due = due;
        this.outgoing = outgoing;
        this.web = web;
    }

    /** What is due leaves the list and stands in the mail by one transaction: it is neither lost nor said twice. */
    @Transactional(TxType.REQUIRES_NEW)
    void compose(UUID officer, Instant now) {
        ItemsDue.Taken taken = due.take(officer, now);
        String address = taken.address();
        List<MailItem> items = taken.items();
        if (address == null || items.isEmpty()) {
            return;
        }
        Digest digest = Digest.of(items, web);
        Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
        items.forEach(item -> kinds.add(item.kind()));
        outgoing.put(
                items.getFirst().partnership(),
                officer,
                null,
                address,
                kinds,
                digest.subject(),
                Templates.digestText(digest).render(),
                Templates.digestHtml(digest).render());
    }
}
