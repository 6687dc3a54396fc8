package org.waymark.mail.digests;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.mail.sending.Outbox;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Mailbox;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Whoever is invited gets a mail, at once and once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class InvitationMailTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Correspondents correspondents;

    @Inject
    Mailbox mailbox;

    @Inject
    Database database;

    private String county = "";
    private String agency = "";
    private String email = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_county() {
        county = members.county();
        agency = members.member(county, "police");
        email = "new-" + UUID.randomUUID() + "@police.example";
        officer = people.partnershipOfficer(county);
    }

    private String invite() {
        return officer.made(
                "/invitations",
                Map.of("email", email, "role", "agency-officer", "scope", Map.of("type", "agency", "id", agency)));
    }

    @Test
    void it_says_to_what_and_how_long_it_holds_and_where_to_sign_in() {
        String id = invite();
        correspondents.mail(Instant.now());
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(email)).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("You are invited to Waymark");
            assertThat(one.text())
                    .contains("as an officer of Agency ")
                    .contains("Sign in at http://localhost:3000 with this address, " + email)
                    .doesNotContain(id);
            assertThat(one.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        });
    }

    @Test
    void one_that_is_withdrawn_before_it_was_mailed_is_not() {
        String id = invite();
        officer.post("/invitations/" + id + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(200);
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void an_address_whose_holder_wants_none_gets_none_and_the_officers_see_why() {
        database.run("insert into mail_refused (address_hash) values (?)", Outbox.addressHash(email));
        invite();
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(email)).isEmpty();
        assertThat(database.rows("select state, error from mail_message where address = ?", email))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("state", "suppressed")
                        .containsEntry("error", "Whoever has this address wants no more invitations."));
    }
}
