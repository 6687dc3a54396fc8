package org.waymark.mail.preferences;

import java.util.List;
import org.waymark.mail.MailKind;

/**
 * What the link in a mail turns off.
 *
 * @param kinds what the mail told of
 * @param off whether it is turned off now
 * @param seenByOfficers whether the partnership's officers see that it is
 */
public record UnsubscribeView(List<MailKind> kinds, boolean off, boolean seenByOfficers) {}
