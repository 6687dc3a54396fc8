package org.waymark.mail;

import java.util.UUID;

/**
 * One thing to be said to an officer by mail.
 *
 * @param heading under what it stands, such as the title of the plan
 * @param line what is said: plain words, one sentence or less
 * @param path where in the web client it is looked at, such as {@code /actions/…}
 */
public record MailItem(UUID officer, UUID partnership, MailKind kind, String heading, String line, String path) {}
