package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailService;

/**
 * Reads the record of changes on from where it was read last, and keeps what there is to be said about it: whatever has
 * its place in the record is told of once, whichever process reads it.
 */
@ApplicationScoped
class Reading {
    /** So much at a time that a large import does not hold the transaction for long. */
    static final int MOST_AT_ONCE = 2000;

    private final ReadingQueries queries;
    private final Invitations invitations;
    private final WatchedNews news;
    private final MailService mail;

    Reading(ReadingQueries queries, Invitations invitations, WatchedNews news, MailService mail) {
        this.queries = queries;
        this.invitations = invitations;
        this.news = news;
        this.mail = mail;
    }

    /** Reads one stretch of so many entries at most; whether there is more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean read(int most) {
        Stretch stretch = queries.hold(most);
        if (stretch == null || stretch.empty()) {
            return false;
        }
        List<MailItem> items = new ArrayList<>(queries.proposals(stretch));
        items.addAll(news.of(stretch));
        mail.queue(items);
        invitations.write(stretch);
        queries.readUpTo(stretch.to());
        return stretch.more();
    }

    /** How far it has been read; null when another process reads. */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    Long position() {
        Stretch stretch = queries.hold(1);
        return stretch == null ? null : stretch.after();
    }

    /**
     * Leaves out the entry that comes after this position, and says which that was; null when another process reads, or has
     * read on, or there is none.
     */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    Long skip(long after) {
        Stretch stretch = queries.hold(1);
        if (stretch == null || stretch.empty() || stretch.after() != after) {
            return null;
        }
        queries.readUpTo(stretch.to());
        return stretch.to();
    }
}
