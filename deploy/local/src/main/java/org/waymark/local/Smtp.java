package org.waymark.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An existing mail server.
 *
 * @param tls whether the connection is encrypted from its first byte; without, it is as soon as the server offers it
 */
record Smtp(String host, int port, boolean tls, @Nullable Login login) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;

    static Smtp of(String url, @Nullable String user, @Nullable String password) {
        if (!url.matches("smtps?://[^\\s/@:]+(:[0-9]{1,5})?/?")) {
            throw new CannotStart("The option --smtp needs a server such as smtp://mail.county.example:587 or"
                    + " smtps://mail.county.example; name and password stand in options of their own.");
        }
        URI address = URI.create(url);
        boolean tls = address.getScheme().equals("smtps");
        int port = address.getPort() > 0 ? address.getPort() : tls ? SUBMISSION_TLS : SUBMISSION;
        if (user != null && password == null) {
            throw new CannotStart(
                    "The mail server's account " + user + " has a password: say it in" + " WAYMARK_SMTP_PASSWORD.");
        }
        return new Smtp(
                address.getHost(), port, tls, user == null || password == null ? null : new Login(user, password));
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("WAYMARK_SMTP_HOST", host);
        environment.put("WAYMARK_SMTP_PORT", Integer.toString(port));
        environment.put("WAYMARK_SMTP_TLS", Boolean.toString(tls));
        if (login != null) {
            environment.put("QUARKUS_MAILER_USERNAME", login.user());
            environment.put("QUARKUS_MAILER_PASSWORD", login.password());
        }
        return environment;
    }
}
