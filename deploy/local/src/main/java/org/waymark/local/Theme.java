package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's look, as the sign-in service finds it among its themes. */
final class Theme {
    static final String NAME = "waymark";

    private Theme() {}

    /** Written only when it changed: the folder may belong to another account, which has put it there already. */
    static void into(Path home, Path source) throws IOException {
        Path target = home.resolve("themes").resolve(NAME);
        List<Path> files = files(source);
        if (isThere(target, source, files)) {
            return;
        }
        PostgresBinaries.remove(target);
        for (Path file : files) {
            Path copy = target.resolve(file.toString());
            Files.createDirectories(copy.getParent());
            Files.copy(source.resolve(file.toString()), copy);
        }
        // Packed copies of the files as they were.
        PostgresBinaries.remove(home.resolve("data/tmp/kc-gzip-cache"));
    }

    private static boolean isThere(Path target, Path source, List<Path> files) throws IOException {
        if (!Files.isDirectory(target) || !files(target).equals(files)) {
            return false;
        }
        for (Path file : files) {
            if (Files.mismatch(source.resolve(file.toString()), target.resolve(file.toString())) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
