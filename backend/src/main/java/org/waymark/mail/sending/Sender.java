package org.waymark.mail.sending;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Sends what waits, one message after another: claimed, sent, marked. */
@ApplicationScoped
public class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final Outbox outbox;
    private final Post post;
    private final String name = Outbox.process();

    public Sender(Outbox outbox, Post post) {
        this.outbox = outbox;
        this.post = post;
    }

    /** Sends until nothing is due or the server takes nothing; whether the server took part. */
    public boolean drain() {
        Letter letter = outbox.claim(name);
        while (letter != null) {
            Answer answer = post.send(letter);
            outbox.mark(letter, name, answer);
            if (answer.outcome() == Answer.Outcome.NO_SERVER) {
                LOG.warnf("The mail server takes nothing at present: %s", answer.words());
                return false;
            }
            letter = Thread.currentThread().isInterrupted() ? null : outbox.claim(name);
        }
        return true;
    }
}
