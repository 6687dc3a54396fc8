package org.waymark.testing;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the catcher has taken, newest first. */
@ApplicationScoped
public class Mailbox {
    static final String PAGES = "waymark.test.mail-pages";

    private final String pages;

    Mailbox(@ConfigProperty(name = PAGES) String pages) {
        this.pages = pages;
    }

    /** A mail as it came. */
    public record Caught(
            long number,
            String at,
            String from,
            String to,
            String subject,
            Map<String, String> headers,
            String text,
            String html) {}

    public List<Caught> of(String address) {
        return given().baseUri(pages)
                .queryParam("to", address)
                .get("/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$", Caught.class);
    }
}
