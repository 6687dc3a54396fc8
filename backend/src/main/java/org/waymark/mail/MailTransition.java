package org.waymark.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a message by hand; the rest happens by itself.
 *
 * @param to {@code waiting} is the one there is: it is sent again
 */
public record MailTransition(
        @NotNull MailState to, @Nullable @Size(max = 2000) String reason) {}
