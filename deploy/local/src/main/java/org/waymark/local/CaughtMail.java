package org.waymark.local;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it came in.
 *
 * @param to the address it was handed over for, whatever its headers say
 * @param headers by name, in the order in which they stand
 * @param text the words in plain text; empty when there are none
 * @param html the same as a page; empty when there is none
 * @param source as it came over the line
 */
public record CaughtMail(
        long number,
        Instant at,
        String from,
        String to,
        String subject,
        Map<String, String> headers,
        String text,
        String html,
        String source) {

    static CaughtMail read(long number, Instant at, String from, String to, byte[] source) {
        String words = new String(source, StandardCharsets.UTF_8);
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            Map<String, String> headers = new LinkedHashMap<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.putIfAbsent(header.getName(), MimeUtility.unfold(header.getValue()));
            }
            String subject = message.getSubject();
            return new CaughtMail(
                    number,
                    at,
                    from,
                    to,
                    subject == null ? "" : subject,
                    headers,
                    orEmpty(find(message, "text/plain")),
                    orEmpty(find(message, "text/html")),
                    words);
        } catch (MessagingException | IOException unreadable) {
            return new CaughtMail(number, at, from, to, "(cannot be read)", Map.of(), "", "", words);
        }
    }

    /** The value of a header; empty when there is none of that name. */
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart below = parts.getBodyPart(i);
                String found = find(below, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
