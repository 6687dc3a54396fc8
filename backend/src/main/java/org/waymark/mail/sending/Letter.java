package org.waymark.mail.sending;

import java.util.UUID;

/**
 * A message that this process has claimed, ready to go.
 *
 * @param messageId the same at every try
 * @param attempt which try this is
 * @param token turns off what the message tells of; made for this try and kept nowhere but in the mail
 */
public record Letter(
        UUID id,
        String messageId,
        String address,
        String subject,
        String body,
        String html,
        int attempt,
        String token) {
    /** Stands in a stored text where the link's own word goes when it is sent. */
    public static final String TOKEN_HERE = "*token*";

    String withToken(String text) {
        return text.replace(TOKEN_HERE, token);
    }
}
