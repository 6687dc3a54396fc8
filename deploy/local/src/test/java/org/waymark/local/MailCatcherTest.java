package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
    private static void send(MailCatcher catcher, String to, String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", catcher.smtpPort());
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("plans@county.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static String page(MailCatcher catcher, String path) {
        return Web.get("http://localhost:" + catcher.pagePort() + path, null).body();
    }

    @Test
    void what_is_sent_is_listed_newest_first_and_shown() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, 0)) {
            assertThat(page(catcher, "/")).contains("None has come yet.");
            send(catcher, "one@police.example", "First", "Early");
            send(catcher, "two@health.example", "<Ends> & begins – ½", "A promise – kept");
            assertThat(page(catcher, "/"))
                    .containsSubsequence("two@health.example", "&lt;Ends&gt; &amp; begins – ½", "First");
            assertThat(page(catcher, "/messages/2")).contains("A promise – kept");
            assertThat(page(catcher, "/messages/1/source")).contains("To: one@police.example");
        }
    }

    @Test
    void tests_ask_for_the_mail_to_one_address() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, 0)) {
            send(catcher, "one@police.example", "First", "Early");
            send(catcher, "two@health.example", "Second", "Late");
            JsonNode found = Json.parse(page(catcher, "/messages?to=one@police.example"));
            assertThat(found).hasSize(1);
            assertThat(found.path(0).path("subject").asText()).isEqualTo("First");
            assertThat(found.path(0).path("text").asText().strip()).isEqualTo("Early");
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        try (MailCatcher catcher = MailCatcher.start(0, 0)) {
            String address = "http://localhost:" + catcher.pagePort();
            assertThat(Web.get(address + "/messages/1", null).status()).isEqualTo(404);
            assertThat(Web.get(address + "/elsewhere", null).status()).isEqualTo(404);
        }
    }
}
