package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkChoiceTest {
    @TempDir
    Path folder;

    @BeforeEach
    void nothing_installed() throws Exception {
        Files.createDirectories(folder.resolve("usual"));
    }

    @Test
    void twenty_five_is_preferred_to_older_and_newer() throws Exception {
        jdk("usual/a", "21.0.4");
        Path best = jdk("usual/b", "25.0.1");
        jdk("usual/c", "26");
        assertThat(choose("").output()).isEqualTo(best.toString());
    }

    @Test
    void without_twenty_five_the_newest_is_taken() throws Exception {
        jdk("usual/a", "21.0.4");
        Path best = jdk("usual/b", "24.0.1");
        jdk("usual/c", "17.0.15");
        assertThat(choose("").output()).isEqualTo(best.toString());
    }

    @Test
    void java_home_wins_when_it_is_new_enough() throws Exception {
        jdk("usual/b", "25.0.1");
        Path named = jdk("elsewhere", "21.0.4");
        assertThat(choose(named.toString()).output()).isEqualTo(named.toString());
    }

    @Test
    void java_home_that_is_too_old_is_passed_over() throws Exception {
        Path best = jdk("usual/b", "25.0.1");
        assertThat(choose(jdk("elsewhere", "17.0.15").toString()).output()).isEqualTo(best.toString());
        assertThat(choose(jdk("older", "1.8.0_402").toString()).output()).isEqualTo(best.toString());
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        Files.delete(jdk("usual/b", "25.0.1").resolve("bin/javac"));
        assertThat(choose("").code()).isEqualTo(1);
    }

    @Test
    void none_at_all_is_said_in_one_sentence() throws Exception {
        jdk("usual/c", "17.0.15");
        Commands.Outcome outcome = choose("");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith("Waymark needs a JDK 21 or newer")
                .hasLineCount(1);
    }

    private Path jdk(String name, String version) throws Exception {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Path compiler = Files.createFile(home.resolve("bin/javac"));
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Commands.Outcome choose(String javaHome) {
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                javaHome,
                "WAYMARK_JDK_FOLDERS",
                folder.resolve("usual").toString());
        List<String> command = new java.util.ArrayList<>(List.of("env"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.add(
                Path.of("..", "toolchain", "jdk").toAbsolutePath().normalize().toString());
        return Commands.run(command);
    }
}
