package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_kept() {
        String made = new Secrets(folder.resolve("s")).of("owner");
        assertThat(new Secrets(folder.resolve("s")).of("owner")).isEqualTo(made);
    }

    @Test
    void each_name_has_its_own() {
        Secrets secrets = new Secrets(folder.resolve("s"));
        assertThat(secrets.of("owner")).isNotEqualTo(secrets.of("service"));
    }

    @Test
    void a_secret_has_four_groups_of_five_that_can_be_read_aloud() {
        assertThat(Secrets.generate()).matches("[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){3}");
    }

    @Test
    void only_the_owner_can_read_the_file() throws Exception {
        new Secrets(folder.resolve("s")).of("owner");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("s"))))
                .isEqualTo("rw-------");
    }
}
