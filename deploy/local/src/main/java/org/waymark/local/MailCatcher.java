package org.waymark.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail that is handed to it and delivers none; a page shows what came. It listens on this machine alone. */
public final class MailCatcher implements AutoCloseable {
    private static final int KEPT = 2000;

    private final Deque<CaughtMail> caught = new ArrayDeque<>();
    private final SMTPServer smtp;
    private final HttpServer pages;
    private long count;

    private MailCatcher(int smtpPort, int pagePort) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(here)
                .hostName("localhost")
                .softwareName("Waymark's mail catcher")
                .messageHandler((context, from, to, data) -> take(from, to, data))
                .build();
        pages = HttpServer.create(new InetSocketAddress(here, pagePort), 0);
        pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        pages.createContext("/", new MailPages(this));
    }

    /** Begins to listen; a port of 0 is any that is free. */
    public static MailCatcher start(int smtpPort, int pagePort) {
        try {
            MailCatcher catcher = new MailCatcher(smtpPort, pagePort);
            catcher.smtp.start();
            catcher.pages.start();
            return catcher;
        } catch (IOException e) {
            throw new CannotStart("The mail catcher cannot listen: " + e.getMessage(), e);
        }
    }

    /** What {@code deploy/start} runs as a child: the ports for mail and for the page. */
    public static void main(String[] ports) {
        MailCatcher catcher = start(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
        System.out.println("Mail for port " + catcher.smtpPort() + " is shown on port " + catcher.pagePort() + ".");
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public int pagePort() {
        return pages.getAddress().getPort();
    }

    /** What came, newest first. */
    public synchronized List<CaughtMail> mails() {
        return new ArrayList<>(caught).reversed();
    }

    synchronized @Nullable CaughtMail mail(long number) {
        return caught.stream()
                .filter(mail -> mail.number() == number)
                .findFirst()
                .orElse(null);
    }

    private synchronized void take(String from, String to, byte[] data) {
        count++;
        caught.addLast(CaughtMail.read(count, Instant.now(), from, to, data));
        if (caught.size() > KEPT) {
            caught.removeFirst();
        }
    }

    @Override
    public void close() {
        smtp.stop();
        pages.stop(0);
    }
}
