package org.waymark.mail.sending;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;

/** Sends, as a process of its own that a test can kill: the product's own outbox, sender and client. */
final class SendingProcess {
    private SendingProcess() {}

    public static void main(String[] words) throws InterruptedException {
        Outbox outbox = new Outbox(Jdbi.create(words[0], words[1], words[2]));
        Vertx vertx = Vertx.vertx();
        Post post = new SmtpPost(
                Line.client(vertx, Integer.parseInt(words[3])),
                "Waymark <plans@county.example>",
                "https://api.county.example");
        Sender sender = new Sender(outbox, post);
        System.out.println("It looks for mail");
        while (!Thread.currentThread().isInterrupted()) {
            sender.drain();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        vertx.close();
    }
}
