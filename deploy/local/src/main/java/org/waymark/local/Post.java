package org.waymark.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the API's mail goes: to the server that was named, or to a catcher of our own. */
final class Post {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Arguments arguments;
    private final Layout layout;
    private final Children children;
    private final int catcherPort;

    Post(Arguments arguments, Layout layout, Children children) {
        this.arguments = arguments;
        this.layout = layout;
        this.children = children;
        this.catcherPort = arguments.smtp() == null ? Ports.free() : 0;
    }

    /** Whether mail stays here, for a page to show. */
    boolean caught() {
        return arguments.smtp() == null;
    }

    Map<String, String> environment() {
        Smtp named = arguments.smtp();
        Map<String, String> environment = new HashMap<>(
                named == null
                        ? Map.of("WAYMARK_SMTP_HOST", "127.0.0.1", "WAYMARK_SMTP_PORT", Integer.toString(catcherPort))
                        : named.environment());
        if (arguments.mailFrom() != null) {
            environment.put("WAYMARK_MAIL_FROM", arguments.mailFrom());
        }
        return environment;
    }

    Process startCatcher() {
        Path log = layout.log("mail");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = children.start(
                List.of(
                        java.toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailCatcher.class.getName(),
                        Integer.toString(catcherPort),
                        Integer.toString(arguments.mailPort())),
                layout.root(),
                log,
                Map.of());
        Web.await(
                "The mail catcher",
                "http://localhost:" + arguments.mailPort() + "/",
                status -> status == 200,
                process,
                log,
                PATIENCE);
        return process;
    }
}
