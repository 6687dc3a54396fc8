package org.waymark.mail.sending;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that answers as its recipients' names say, and a client of it. */
final class Line implements AutoCloseable {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(\\S+)");

    private static final int LARGEST = 200_000;

    private final List<String> came = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private final Vertx vertx = Vertx.vertx();
    private final MailClient client;

    Line(int slowMillis) {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(LARGEST)
                .messageHandlerFactory(context -> new Answering(slowMillis))
                .build();
        server.start();
        client = client(vertx, port());
    }

    int port() {
        return server.getPortAllocated();
    }

    /** The Message-IDs of what was taken, in order. */
    List<String> came() {
        return List.copyOf(came);
    }

    Post post() {
        return post("Waymark <plans@county.example>");
    }

    Post post(String from) {
        return new SmtpPost(client, from, "https://api.county.example");
    }

    static MailClient client(Vertx vertx, int port) {
        return MailClient.create(
                vertx, new MailConfig().setHostname("127.0.0.1").setPort(port));
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
        server.stop();
    }

    private final class Answering implements MessageHandler {
        private final int slowMillis;

        Answering(int slowMillis) {
            this.slowMillis = slowMillis;
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("unknown")) {
                throw new RejectException(550, "5.1.1 No such mailbox here");
            }
            if (recipient.startsWith("busy")) {
                throw new RejectException(451, "4.7.1 Try again later");
            }
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            data.transferTo(all);
            try {
                Thread.sleep(slowMillis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Matcher id = MESSAGE_ID.matcher(all.toString(StandardCharsets.UTF_8));
            if (!id.find()) {
                throw new RejectException(554, "A message without a Message-ID");
            }
            came.add(id.group(1));
            return "taken";
        }

        @Override
        public void done() {}
    }
}
