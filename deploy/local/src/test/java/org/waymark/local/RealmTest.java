package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final Path COMMITTED = Path.of("..", "identity");

    @TempDir
    Path folder;

    private final List<Principal> principals = Principal.demonstration(COMMITTED.resolve("demonstration.json"));
    private Secrets secrets = new Secrets(Path.of("unused"));
    private ObjectNode realm = Json.object();

    @BeforeEach
    void fill() {
        secrets = new Secrets(folder.resolve("secrets"));
        realm = Realm.filled(
                Json.read(COMMITTED.resolve("waymark-realm.json")), "http://localhost:3000", principals, secrets);
    }

    @Test
    void the_web_client_signs_in_with_a_proof_key_and_returns_to_its_own_address() {
        JsonNode web = client("waymark-web");
        assertThat(web.path("publicClient").asBoolean()).isTrue();
        assertThat(web.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(web.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(web.path("redirectUris")).hasToString("[\"http://localhost:3000/*\"]");
        assertThat(web.path("webOrigins")).hasToString("[\"http://localhost:3000\"]");
    }

    @Test
    void every_client_is_meant_for_the_api() {
        for (JsonNode client : realm.path("clients")) {
            assertThat(client.findPath("included.custom.audience").asText()).isEqualTo("waymark-api");
        }
    }

    @Test
    void guessing_is_slowed_down_and_tokens_live_five_minutes() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
    }

    @Test
    void a_system_gets_its_own_secret_and_its_known_subject() {
        JsonNode system = client("rpct-system");
        assertThat(system.path("secret").asText()).isEqualTo(secrets.of("client.rpct-system"));
        assertThat(system.path("secret").asText())
                .isNotEqualTo(client("rpol-system").path("secret").asText());
        assertThat(user("service-account-rpct-system").path("id").asText())
                .isEqualTo("5b0c9d52-6f0e-4c57-9d0b-3a3f6f7f1b01");
    }

    @Test
    void a_person_gets_a_verified_address_and_a_password_that_stays() {
        JsonNode officer = user("partnership.officer@rowanshire.example");
        assertThat(officer.path("emailVerified").asBoolean()).isTrue();
        assertThat(officer.path("email").asText()).isEqualTo("partnership.officer@rowanshire.example");
        assertThat(officer.path("credentials").path(0).path("value").asText())
                .isEqualTo(secrets.of("account.partnership.officer@rowanshire.example"));
        assertThat(officer.path("credentials").path(0).path("temporary").asBoolean(true))
                .isFalse();
    }

    @Test
    void the_demonstration_has_everyone_who_is_needed() {
        assertThat(principals.stream().filter(Principal::person).map(Principal::role))
                .containsExactlyInAnyOrder(
                        "administrator",
                        "partnership-officer",
                        "priority-lead",
                        "agency-officer",
                        "agency-officer",
                        "board-member");
        assertThat(principals.stream().filter(one -> !one.person()).map(Principal::role))
                .containsExactlyInAnyOrder("agency-system", "agency-system", "partnership-officer");
        Set<String> subjects = new HashSet<>();
        principals.forEach(one -> assertThat(subjects.add(one.subject())).isTrue());
    }

    @Test
    void the_committed_files_hold_no_secret() {
        assertThat(Json.read(COMMITTED.resolve("waymark-realm.json")).findParents("secret"))
                .isEmpty();
        assertThat(Json.read(COMMITTED.resolve("demonstration.json")).toString())
                .doesNotContain("password", "secret");
    }

    private JsonNode client(String id) {
        return find("clients", "clientId", id);
    }

    private JsonNode user(String name) {
        return find("users", "username", name);
    }

    private JsonNode find(String collection, String field, String value) {
        for (JsonNode node : realm.path(collection)) {
            if (node.path(field).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("no " + value + " in " + collection);
    }
}
