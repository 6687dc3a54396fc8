package org.waymark.mail.sending;

import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Hands messages over by SMTP, with the client that Quarkus Mailer sets up. */
@ApplicationScoped
public class SmtpPost implements Post {
    /** Far less than a claim holds: whoever waits no longer has not lost the message to another process yet. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LONGEST_WORDS = 500;

    /** What the client says of a message above the size that the server has named (RFC 1870). */
    private static final String TOO_LARGE = "message exceeds allowed size limit";

    private final MailClient client;
    private final String from;
    private final String api;

    @Inject
    SmtpPost(
            MailClient client,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "waymark.api-address") String api) {
        this.client = client;
        this.from = from;
        this.api = api;
    }

    @Override
    public Answer send(Letter letter) {
        try {
            client.sendMail(message(letter))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Answer(Answer.Outcome.SENT, null);
        } catch (ExecutionException failed) {
            return answer(failed.getCause());
        } catch (IllegalArgumentException unfit) {
            return answer(unfit);
        } catch (TimeoutException silent) {
            return new Answer(Answer.Outcome.NO_SERVER, "The mail server did not answer within a minute.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(Answer.Outcome.NO_SERVER, "The service stopped before the mail server answered.");
        }
    }

    private MailMessage message(Letter letter) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Message-ID", letter.messageId())
                .add("Auto-Submitted", "auto-generated") // RFC 3834
                .add("List-Unsubscribe", "<" + api + "/api/v1/unsubscribe/" + letter.token() + ">")
                .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        return new MailMessage()
                .setFrom(from)
                .setTo(letter.address())
                .setSubject(letter.subject())
                .setText(letter.withToken(letter.body()))
                .setHtml(letter.withToken(letter.html()))
                .setHeaders(headers);
    }

    /**
     * A server that refuses the recipient or the message for good (RFC 5321, section 4.2.1) is asked no more; one that
     * refuses the sender or their sign-in would refuse every message. What the client itself finds wrong with a message is
     * wrong with that one alone, unless it is the sender that stands in all of them.
     */
    private Answer answer(@Nullable Throwable cause) {
        String words = cause == null ? "The mail could not be sent." : String.valueOf(cause.getMessage());
        if (words.length() > LONGEST_WORDS) {
            words = words.substring(0, LONGEST_WORDS);
        }
        if (cause instanceof SMTPException said && aboutTheMessage(words)) {
            return new Answer(said.isPermanent() ? Answer.Outcome.REFUSED : Answer.Outcome.LATER, words);
        }
        if (words.equals(TOO_LARGE) || (cause instanceof IllegalArgumentException && isAddress(from))) {
            return new Answer(Answer.Outcome.NOT_A_MAIL, "No mail can be made of it: " + words);
        }
        return new Answer(Answer.Outcome.NO_SERVER, words);
    }

    private static boolean isAddress(String words) {
        try {
            return !new EmailAddress(words).getEmail().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean aboutTheMessage(String words) {
        return words.startsWith("recipient address not accepted")
                || words.startsWith("DATA command not accepted")
                || words.startsWith("sending data failed");
    }
}
