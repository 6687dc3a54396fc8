package org.waymark.mail.digests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.mail.MailKind;
import org.waymark.mail.sending.Letter;

/**
 * What an invitation's mail says.
 *
 * @param invitation of which it tells
 * @param partnership for whose officers to see; null when it is to administer
 * @param officer who they are among the officers, when that was said
 * @param role in words, with what it is over
 * @param until the last day on which it can be taken up, in words
 */
public record InvitationLetter(
        UUID invitation,
        @Nullable UUID partnership,
        @Nullable UUID officer,
        String email,
        String role,
        String until,
        String web) {
    public String subject() {
        return MailKind.INVITATION.title();
    }

    public String unsubscribeLink() {
        return web + "/unsubscribe/" + Letter.TOKEN_HERE;
    }
}
