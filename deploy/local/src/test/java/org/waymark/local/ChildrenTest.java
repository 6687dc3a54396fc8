package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    @TempDir
    Path folder;

    private Children children = new Children(Path.of("unused"));

    @BeforeEach
    void begin() {
        children = new Children(folder.resolve("running.json"));
    }

    @Test
    void stopping_ends_what_was_started_and_what_that_started() {
        Process parent = start("sh", "-c", "sleep 600 & wait");
        List<ProcessHandle> grandchildren = childrenOf(parent);
        children.stop();
        assertThat(parent.isAlive()).isFalse();
        assertThat(grandchildren).isNotEmpty().allMatch(Commands::hasEnded);
        assertThat(folder.resolve("running.json")).doesNotExist();
    }

    @Test
    void what_a_killed_start_left_behind_is_ended_by_the_next() {
        Process left = start("sleep", "600");
        new Children(folder.resolve("running.json")).stopLeftovers();
        assertThat(Commands.endsWithin(left.toHandle(), 5)).isTrue();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() throws Exception {
        Process other = start("sleep", "600");
        Files.writeString(
                folder.resolve("running.json"), "{\"running\":[{\"pid\":" + other.pid() + ",\"born\":86400000}]}");
        new Children(folder.resolve("running.json")).stopLeftovers();
        assertThat(other.isAlive()).isTrue();
        children.stop();
    }

    @Test
    void a_program_that_fails_is_told_with_its_last_words() {
        assertThatThrownBy(() -> children.run(
                        "Building",
                        List.of("sh", "-c", "echo it is broken; exit 3"),
                        folder,
                        folder.resolve("log"),
                        Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Building failed")
                .hasMessageContaining("it is broken");
    }

    @Test
    void nothing_is_started_once_it_is_stopping() {
        children.stop();
        assertThatThrownBy(() -> start("sleep", "600")).isInstanceOf(CannotStart.class);
    }

    private Process start(String... command) {
        return children.start(List.of(command), folder, folder.resolve("log"), Map.of());
    }

    private static List<ProcessHandle> childrenOf(Process parent) {
        for (int i = 0; i < 100 && parent.children().findAny().isEmpty(); i++) {
            Commands.run(List.of("sleep", "0.1"));
        }
        return parent.children().toList();
    }
}
