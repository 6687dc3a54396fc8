package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path home;
    private Path source;

    @BeforeEach
    void a_theme_of_two_files() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        source = folder.resolve("source");
        Files.createDirectories(source.resolve("login/css"));
        Files.writeString(source.resolve("login/theme.properties"), "parent=keycloak.v2");
        Files.writeString(source.resolve("login/css/ours.css"), "a{}");
    }

    private Path put(String file) {
        return home.resolve("themes/waymark/login").resolve(file);
    }

    @Test
    void every_file_is_put_among_the_themes() throws IOException {
        Theme.into(home, source);

        assertThat(put("theme.properties")).hasContent("parent=keycloak.v2");
        assertThat(put("css/ours.css")).hasContent("a{}");
    }

    @Test
    void what_has_not_changed_is_not_written_again() throws IOException {
        Theme.into(home, source);
        Files.setLastModifiedTime(put("css/ours.css"), LONG_AGO);

        Theme.into(home, source);

        assertThat(Files.getLastModifiedTime(put("css/ours.css"))).isEqualTo(LONG_AGO);
    }

    @Test
    void a_change_replaces_all_of_it_and_the_packed_copies() throws IOException {
        Theme.into(home, source);
        Path packed =
                Files.createDirectories(home.resolve("data/tmp/kc-gzip-cache")).resolve("ours.css.gz");
        Files.writeString(packed, "old");
        Files.delete(source.resolve("login/theme.properties"));
        Files.writeString(source.resolve("login/css/ours.css"), "b{}");

        Theme.into(home, source);

        assertThat(put("theme.properties")).doesNotExist();
        assertThat(put("css/ours.css")).hasContent("b{}");
        assertThat(packed).doesNotExist();
    }
}
