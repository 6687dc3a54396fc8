package org.waymark.mail.sending;

/** Hands a message to the mail server, and waits for its answer. */
public interface Post {
    Answer send(Letter letter);
}
