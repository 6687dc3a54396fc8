package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
    @TempDir
    Path folder;

    @Test
    void the_issuer_stays_what_it_was_at_the_first_start() {
        started("--issuer-port", "9180");
        assertThat(identity().issuer()).isEqualTo("http://localhost:9180/realms/waymark");
        assertThatThrownBy(() -> identity("--issuer-port", "9181")).hasMessageContaining("at port 9180");
    }

    @Test
    void a_folder_started_empty_is_not_filled_with_the_demonstration_later() {
        started("--no-demo");
        assertThatThrownBy(this::identity).isInstanceOf(CannotStart.class).hasMessageContaining("--no-demo");
        assertThat(identity("--no-demo").demonstration()).isFalse();
    }

    @Test
    void the_demonstrations_accounts_stay_when_it_is_not_asked_for_again() {
        started();
        assertThat(identity("--no-demo").demonstration()).isTrue();
    }

    @Test
    void an_administrator_named_once_keeps_the_account() {
        Identity first = identity("--no-demo").with("http://localhost:3000", List.of("head@county.example"));
        first.keep(folder.resolve("identity.json"));
        Identity second = identity("--no-demo").with("http://localhost:3000", List.of("deputy@county.example"));
        assertThat(second.principals(Path.of("none")).stream().map(Principal::name))
                .containsExactly("head@county.example", "deputy@county.example");
    }

    @Test
    void nothing_is_to_be_done_when_nothing_changed() {
        started();
        assertThat(identity().with("http://localhost:3000", List.of())).isEqualTo(identity());
    }

    private void started(String... words) {
        identity(words).with("http://localhost:3000", List.of()).keep(folder.resolve("identity.json"));
    }

    private Identity identity(String... words) {
        return Identity.of(folder.resolve("identity.json"), Arguments.parse(List.of(words), Map.of()));
    }
}
